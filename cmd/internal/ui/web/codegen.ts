import type { CodegenConfig } from '@graphql-codegen/cli';

// Types of the operations that the pages send, and their documents as text.
// They use what every graph has, so that one build serves any ontology.
const config: CodegenConfig = {
  schema: process.env.SCHEMA ?? '../../../../schema/schema.graphql',
  documents: ['src/**/operations.ts'],
  generates: {
    'src/gql/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: {
        documentMode: 'string',
        inlineFragmentTypes: 'combine',
        enumsAsTypes: true,
        scalars: { ID: 'string', Date: 'string', DateTime: 'string' },
        strictScalars: true,
      },
    },
  },
};

export default config;
