import type { CodegenConfig } from '@graphql-codegen/cli';

// What a front end does: types for its own operations, and the possible types
// that a cache needs to match fragments on interfaces.
const config: CodegenConfig = {
  schema: process.env.SCHEMA ?? '../../schema/schema.graphql',
  documents: ['src/operations.ts'],
  generates: {
    'src/gql/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: {
        enumsAsTypes: true,
        scalars: { ID: 'string', Date: 'string', DateTime: 'string' },
        strictScalars: true,
      },
    },
    'src/gql/possible-types.ts': { plugins: ['fragment-matcher'] },
  },
};

export default config;
