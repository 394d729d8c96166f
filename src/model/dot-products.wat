;; Dot products of one query with many vectors of 64 signed bytes, 16 numbers per instruction.
;;
;; Memory: the query, 64 numbers of 16 bits, at 0; the products, 32 bits each, from 4,096 on;
;; the vectors, at most 1,024 of them, from 65,536 on.
(module
  (memory (export "memory") 2)

  ;; Computes the products of the first $count vectors. $count must be positive.
  (func (export "multiply") (param $count i32)
    (local $vector i32) (local $end i32) (local $product i32)
    (local $bytes v128) (local $sum v128)
    ;; The query stays in registers, 8 numbers in each.
    (local $query0 v128) (local $query1 v128) (local $query2 v128) (local $query3 v128)
    (local $query4 v128) (local $query5 v128) (local $query6 v128) (local $query7 v128)
    (local.set $query0 (v128.load offset=0 (i32.const 0)))
    (local.set $query1 (v128.load offset=16 (i32.const 0)))
    (local.set $query2 (v128.load offset=32 (i32.const 0)))
    (local.set $query3 (v128.load offset=48 (i32.const 0)))
    (local.set $query4 (v128.load offset=64 (i32.const 0)))
    (local.set $query5 (v128.load offset=80 (i32.const 0)))
    (local.set $query6 (v128.load offset=96 (i32.const 0)))
    (local.set $query7 (v128.load offset=112 (i32.const 0)))

    (local.set $product (i32.const 4096))
    (local.set $vector (i32.const 65536))
    (local.set $end (i32.add (local.get $vector) (i32.mul (local.get $count) (i32.const 64))))
    (loop $vectors
      ;; Four sums, each of 16 products; the dot product is their sum.
      (local.set $bytes (v128.load offset=0 (local.get $vector)))
      (local.set $sum (i32x4.dot_i16x8_s (local.get $query0) (i16x8.extend_low_i8x16_s (local.get $bytes))))
      (local.set $sum (i32x4.add (local.get $sum)
        (i32x4.dot_i16x8_s (local.get $query1) (i16x8.extend_high_i8x16_s (local.get $bytes)))))
      (local.set $bytes (v128.load offset=16 (local.get $vector)))
      (local.set $sum (i32x4.add (local.get $sum)
        (i32x4.dot_i16x8_s (local.get $query2) (i16x8.extend_low_i8x16_s (local.get $bytes)))))
      (local.set $sum (i32x4.add (local.get $sum)
        (i32x4.dot_i16x8_s (local.get $query3) (i16x8.extend_high_i8x16_s (local.get $bytes)))))
      (local.set $bytes (v128.load offset=32 (local.get $vector)))
      (local.set $sum (i32x4.add (local.get $sum)
        (i32x4.dot_i16x8_s (local.get $query4) (i16x8.extend_low_i8x16_s (local.get $bytes)))))
      (local.set $sum (i32x4.add (local.get $sum)
        (i32x4.dot_i16x8_s (local.get $query5) (i16x8.extend_high_i8x16_s (local.get $bytes)))))
      (local.set $bytes (v128.load offset=48 (local.get $vector)))
      (local.set $sum (i32x4.add (local.get $sum)
        (i32x4.dot_i16x8_s (local.get $query6) (i16x8.extend_low_i8x16_s (local.get $bytes)))))
      (local.set $sum (i32x4.add (local.get $sum)
        (i32x4.dot_i16x8_s (local.get $query7) (i16x8.extend_high_i8x16_s (local.get $bytes)))))
      (i32.store (local.get $product)
        (i32.add
          (i32.add (i32x4.extract_lane 0 (local.get $sum)) (i32x4.extract_lane 1 (local.get $sum)))
          (i32.add (i32x4.extract_lane 2 (local.get $sum)) (i32x4.extract_lane 3 (local.get $sum)))))

      (local.set $product (i32.add (local.get $product) (i32.const 4)))
      (local.set $vector (i32.add (local.get $vector) (i32.const 64)))
      (br_if $vectors (i32.lt_u (local.get $vector) (local.get $end))))))
