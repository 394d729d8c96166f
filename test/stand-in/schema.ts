/** Discord's own schemas of what it is sent, where its OpenAPI description is at hand: see ../shared/discord. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';

const file = join(import.meta.dirname, '../../../shared/discord/openapi.json');

/** The requests whose bodies can be checked. */
export type Body = 'callback' | 'commands' | 'message edit' | 'follow-up';

const paths: Readonly<Record<Body, readonly [path: string, method: string]>> = {
  callback: ['/interactions/{interaction_id}/{interaction_token}/callback', 'post'],
  commands: ['/applications/{application_id}/commands', 'put'],
  'message edit': ['/webhooks/{webhook_id}/{webhook_token}/messages/@original', 'patch'],
  'follow-up': ['/webhooks/{webhook_id}/{webhook_token}', 'post'],
};

type Schema = Record<string, unknown>;
type Operation = {
  readonly requestBody: { readonly content: { readonly 'application/json': { readonly schema: Schema } } };
};

/** What Discord's schema of `body` finds wrong with `value`; nothing where there is no schema at hand. */
export type CheckBody = (body: Body, value: unknown) => readonly string[];

let loaded: CheckBody | undefined;

/** Loads the schemas once for all tests of a file. */
export function loadSchemas(): CheckBody {
  loaded ??= existsSync(file) ? compile(JSON.parse(readFileSync(file, 'utf8')) as Schema) : () => [];
  return loaded;
}

function compile(document: Schema): CheckBody {
  const schemas = (document.components as { schemas: Record<string, Schema> }).schemas;
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  ajv.addFormat('snowflake', /^\d+$/);
  for (const format of ['nonce', 'int32', 'int64', 'double', 'date-time']) ajv.addFormat(format, true);
  ajv.addFormat('uri', (text: string) => URL.canParse(text));
  ajv.addSchema({ $id: 'discord', components: { schemas: tighten(schemas, schemas) } });
  const checks = Object.fromEntries(
    Object.entries(paths).map(([body, [path, method]]) => {
      const operation = (document.paths as Record<string, Record<string, Operation>>)[path]?.[method];
      const schema = operation?.requestBody.content['application/json'].schema;
      return [body, ajv.compile(tighten(schema, schemas) as Schema)];
    }),
  );
  return (body, value) => {
    const check = checks[body];
    if (check === undefined || check(value)) return [];
    return (check.errors ?? []).map(
      ({ instancePath, message, params }) => `${instancePath} ${message} ${JSON.stringify(params)}`,
    );
  };
}

/**
 * The schema made as strict as Discord means it: a field that is not described is a fault, and of several schemas
 * that are told apart by `type`, the one of that type alone counts, which gives an error that can be read.
 */
function tighten(schema: unknown, schemas: Record<string, Schema>): unknown {
  if (Array.isArray(schema)) return schema.map((each) => tighten(each, schemas));
  if (typeof schema !== 'object' || schema === null) return schema;
  const union = readUnion(schema as Schema, schemas);
  if (union !== undefined) return union;
  const entries = Object.entries(schema).map(([key, value]) => [
    key,
    key === '$ref' ? String(value).replace('#', 'discord#') : tighten(value, schemas),
  ]);
  const copy = Object.fromEntries(entries) as Schema;
  return 'properties' in copy &&
    !('additionalProperties' in copy) &&
    typeof copy.properties === 'object' &&
    copy.type === 'object'
    ? { ...copy, additionalProperties: false }
    : copy;
}

function readUnion(schema: Schema, schemas: Record<string, Schema>): Schema | undefined {
  const branches = (schema.oneOf ?? schema.anyOf) as readonly Schema[] | undefined;
  const typed = branches?.map((branch) => ({ branch, types: typesOf(branch, schemas) }));
  if (typed === undefined || typed.length < 2 || typed.some(({ types }) => types.length === 0))
    return undefined;
  return {
    required: ['type'],
    properties: { type: { enum: typed.flatMap(({ types }) => types) } },
    allOf: typed.map(({ branch, types }) => ({
      if: { properties: { type: { enum: types } } },
      // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
      then: tighten(branch, schemas),
    })),
  };
}

/** The values of `type` that a schema accepts; none where it is not told apart by them. */
function typesOf({ $ref }: Schema, schemas: Record<string, Schema>): readonly unknown[] {
  const named = schemas[String($ref).replace('#/components/schemas/', '')];
  const type = (named?.properties as Record<string, Schema> | undefined)?.type;
  return Array.isArray(type?.enum) ? type.enum : [];
}
