/* eslint-disable */
import * as types from './graphql';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  fragment EntitySummary on Entity {\n    id\n    name\n    type\n  }\n": typeof types.EntitySummaryFragmentDoc,
    "\n  fragment ClaimSummary on Claim {\n    id\n    relation\n    affirmed\n    modality\n    status\n    date {\n      edtf\n      kind\n      earliest\n      latest\n    }\n    dataset {\n      id\n    }\n    subject {\n      id\n    }\n    object {\n      id\n    }\n  }\n": typeof types.ClaimSummaryFragmentDoc,
    "\n  fragment NeighborhoodFields on Neighborhood {\n    truncated\n    nodes {\n      depth\n      claimCount\n      more\n      entity {\n        ...EntitySummary\n      }\n    }\n    edges {\n      certainty\n      others\n      claim {\n        ...ClaimSummary\n      }\n    }\n  }\n": typeof types.NeighborhoodFieldsFragmentDoc,
    "\n  query Neighborhood(\n    $of: [ID!]!\n    $depth: Int = 1\n    $fan: Int = 50\n    $first: Int = 500\n    $relations: [String!]\n    $direction: Direction = BOTH\n    $types: [EntityType!]\n    $standing: Standing = ALL\n    $asOf: Date\n    $where: ClaimFilter\n    $walkedOnly: Boolean = false\n  ) {\n    neighborhood(\n      of: $of\n      depth: $depth\n      fan: $fan\n      first: $first\n      relations: $relations\n      direction: $direction\n      types: $types\n      standing: $standing\n      asOf: $asOf\n      where: $where\n      walkedOnly: $walkedOnly\n    ) {\n      ...NeighborhoodFields\n    }\n  }\n": typeof types.NeighborhoodDocument,
    "\n  fragment PathFields on Path {\n    length\n    nodes {\n      ...EntitySummary\n    }\n    hops {\n      direction\n      others\n      certainty\n      claim {\n        ...ClaimSummary\n      }\n    }\n  }\n": typeof types.PathFieldsFragmentDoc,
    "\n  query Paths(\n    $from: ID!\n    $to: ID!\n    $first: Int = 5\n    $maxLength: Int = 4\n    $avoid: [ID!]\n    $types: [EntityType!]\n    $standing: Standing = ALL\n    $asOf: Date\n    $where: ClaimFilter\n  ) {\n    from: entity(id: $from) {\n      ...EntitySummary\n    }\n    to: entity(id: $to) {\n      ...EntitySummary\n    }\n    paths(\n      from: $from\n      to: $to\n      first: $first\n      maxLength: $maxLength\n      avoid: $avoid\n      types: $types\n      standing: $standing\n      asOf: $asOf\n      where: $where\n    ) {\n      ...PathFields\n    }\n  }\n": typeof types.PathsDocument,
    "\n  query Search($query: String!, $first: Int = 8) {\n    search(query: $query, first: $first) {\n      partial\n      edges {\n        matched {\n          field\n          text\n        }\n        node {\n          ...EntitySummary\n        }\n      }\n    }\n  }\n": typeof types.SearchDocument,
    "\n  query EntityCard($id: ID!, $standing: Standing = ALL, $asOf: Date, $where: ClaimFilter) {\n    entity(id: $id) {\n      ...EntitySummary\n      iri\n      aliases\n      weakAliases\n      identifiers {\n        scheme\n        value\n      }\n      relationCounts(standing: $standing, asOf: $asOf, where: $where) {\n        relation\n        direction\n        count\n      }\n    }\n  }\n": typeof types.EntityCardDocument,
    "\n  query Fields($type: String!) {\n    __type(name: $type) {\n      fields {\n        name\n        description\n        args {\n          name\n        }\n      }\n    }\n  }\n": typeof types.FieldsDocument,
    "\n  query ResourceQuads($id: ID!) {\n    entity(id: $id) {\n      quads(first: 100) {\n        nodes {\n          predicate\n          object {\n            kind\n            value\n          }\n        }\n      }\n    }\n  }\n": typeof types.ResourceQuadsDocument,
    "\n  query Starts($first: Int = 8) {\n    entities(first: $first, orderBy: CLAIM_COUNT_DESC) {\n      nodes {\n        ...EntitySummary\n      }\n    }\n  }\n": typeof types.StartsDocument,
    "\n  query Types {\n    __type(name: \"EntityType\") {\n      enumValues {\n        name\n      }\n    }\n  }\n": typeof types.TypesDocument,
    "\n  fragment ClaimLine on Claim {\n    id\n    relation\n    affirmed\n    modality\n    status\n    rank\n    retractedAt\n    summary\n    value\n    datatype\n    language\n    date {\n      edtf\n      kind\n      earliest\n      latest\n    }\n    subject {\n      id\n      name\n      type\n    }\n    object {\n      id\n      name\n      type\n    }\n  }\n": typeof types.ClaimLineFragmentDoc,
    "\n  fragment ClaimRecord on Claim {\n    ...ClaimLine\n    confidence\n    recordedAt\n    sourceId\n    date {\n      basis\n    }\n    attributedTo {\n      id\n      name\n      type\n    }\n    evidence {\n      locator\n      file\n      row\n      start\n      end\n      document {\n        id\n        name\n        identifiers {\n          scheme\n          value\n        }\n      }\n    }\n    qualifiers {\n      key\n      value\n      object {\n        id\n        name\n        type\n      }\n    }\n    dataset {\n      id\n      title\n      license\n      source\n      publisher\n    }\n  }\n": typeof types.ClaimRecordFragmentDoc,
    "\n  fragment ContradictionPage on ContradictionConnection {\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      rule\n      strength\n      note\n      earliest\n      latest\n      claims {\n        ...ClaimRecord\n      }\n    }\n  }\n": typeof types.ContradictionPageFragmentDoc,
    "\n  query ClaimCard($id: ID!, $first: Int!) {\n    claim(id: $id) {\n      ...ClaimRecord\n      links {\n        kind\n        direction\n        strength\n        note\n        claim {\n          ...ClaimLine\n        }\n      }\n      contradictions(first: $first) {\n        totalCount\n        ...ContradictionPage\n      }\n    }\n  }\n": typeof types.ClaimCardDocument,
    "\n  query ClaimContradictions($id: ID!, $first: Int!, $after: String) {\n    claim(id: $id) {\n      id\n      contradictions(first: $first, after: $after) {\n        ...ContradictionPage\n      }\n    }\n  }\n": typeof types.ClaimContradictionsDocument,
    "\n  query ClaimList($where: ClaimFilter!, $standing: Standing = ALL, $asOf: Date, $first: Int!, $after: String) {\n    claims(where: $where, standing: $standing, asOf: $asOf, first: $first, after: $after, orderBy: DATE_DESC) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        certainty\n        node {\n          ...ClaimLine\n        }\n      }\n    }\n  }\n": typeof types.ClaimListDocument,
    "\n  query EntityTimeline(\n    $id: ID!\n    $where: ClaimFilter\n    $standing: Standing = ALL\n    $asOf: Date\n    $to: Date\n    $first: Int!\n    $after: String\n  ) {\n    entity(id: $id) {\n      id\n      name\n      timeline(where: $where, standing: $standing, asOf: $asOf, to: $to, first: $first, after: $after, orderBy: DATE_DESC) {\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        edges {\n          certainty\n          node {\n            ...ClaimLine\n          }\n        }\n      }\n    }\n  }\n": typeof types.EntityTimelineDocument,
    "\n  query EntitySpans($id: ID!, $where: ClaimFilter, $standing: Standing = ALL, $asOf: Date, $most: Int!) {\n    entity(id: $id) {\n      timeline(where: $where, standing: $standing, asOf: $asOf) {\n        spans(most: $most) {\n          from\n          to\n          count\n        }\n      }\n    }\n  }\n": typeof types.EntitySpansDocument,
    "\n  query DatasetTitles {\n    datasets {\n      id\n      title\n    }\n  }\n": typeof types.DatasetTitlesDocument,
    "\n  query TypeCounts {\n    __type(name: \"EntityType\") {\n      enumValues {\n        name\n      }\n    }\n    stats {\n      types {\n        type\n        count\n      }\n    }\n  }\n": typeof types.TypeCountsDocument,
    "\n  query EntitiesOfType($type: EntityType!, $first: Int!, $after: String) {\n    entities(where: { types: [$type] }, orderBy: CLAIM_COUNT_DESC, first: $first, after: $after) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        ...EntitySummary\n        claims(first: 0) {\n          totalCount\n        }\n      }\n    }\n  }\n": typeof types.EntitiesOfTypeDocument,
    "\n  query FoundOfType($type: EntityType!, $words: String!, $first: Int!, $after: String) {\n    search(query: $words, types: [$type], first: $first, after: $after) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        ...EntitySummary\n      }\n    }\n  }\n": typeof types.FoundOfTypeDocument,
    "\n  query ClaimEnds($id: ID!) {\n    claim(id: $id) {\n      id\n      date {\n        latest\n      }\n      subject {\n        id\n      }\n      object {\n        id\n      }\n    }\n  }\n": typeof types.ClaimEndsDocument,
    "\n  query FrontOverview {\n    claims {\n      totalCount\n    }\n    stats {\n      entities\n      claims\n      types {\n        type\n        count\n      }\n      relations {\n        name\n        count\n      }\n    }\n    datasets {\n      id\n      title\n      description\n      license\n      publisher\n      source\n      claimCount\n    }\n    importRuns(first: 100) {\n      ...FrontRun\n    }\n  }\n\n  fragment FrontRun on ImportRun {\n    id\n    dataset {\n      id\n    }\n    endedAt\n    undoneAt\n    read\n    rejected\n  }\n": typeof types.FrontOverviewDocument,
    "\n  query FrontCounts {\n    relations: aggregate(groupBy: [RELATION], first: 1000) {\n      keys {\n        value\n      }\n      count\n    }\n    datasets: aggregate(groupBy: [DATASET], first: 1000) {\n      keys {\n        value\n      }\n      count\n    }\n  }\n": typeof types.FrontCountsDocument,
    "\n  query FrontLastRun($dataset: ID!) {\n    importRuns(dataset: $dataset, first: 1) {\n      ...FrontRun\n    }\n  }\n": typeof types.FrontLastRunDocument,
    "\n  query FrontHubs {\n    entities(orderBy: CLAIM_COUNT_DESC, first: 5) {\n      nodes {\n        id\n        name\n        type\n      }\n    }\n  }\n": typeof types.FrontHubsDocument,
    "\n  query FrontFind($words: String!) {\n    search(query: $words, first: 8) {\n      edges {\n        matched {\n          text\n        }\n        node {\n          id\n          name\n          type\n        }\n      }\n    }\n  }\n": typeof types.FrontFindDocument,
};
const documents: Documents = {
    "\n  fragment EntitySummary on Entity {\n    id\n    name\n    type\n  }\n": types.EntitySummaryFragmentDoc,
    "\n  fragment ClaimSummary on Claim {\n    id\n    relation\n    affirmed\n    modality\n    status\n    date {\n      edtf\n      kind\n      earliest\n      latest\n    }\n    dataset {\n      id\n    }\n    subject {\n      id\n    }\n    object {\n      id\n    }\n  }\n": types.ClaimSummaryFragmentDoc,
    "\n  fragment NeighborhoodFields on Neighborhood {\n    truncated\n    nodes {\n      depth\n      claimCount\n      more\n      entity {\n        ...EntitySummary\n      }\n    }\n    edges {\n      certainty\n      others\n      claim {\n        ...ClaimSummary\n      }\n    }\n  }\n": types.NeighborhoodFieldsFragmentDoc,
    "\n  query Neighborhood(\n    $of: [ID!]!\n    $depth: Int = 1\n    $fan: Int = 50\n    $first: Int = 500\n    $relations: [String!]\n    $direction: Direction = BOTH\n    $types: [EntityType!]\n    $standing: Standing = ALL\n    $asOf: Date\n    $where: ClaimFilter\n    $walkedOnly: Boolean = false\n  ) {\n    neighborhood(\n      of: $of\n      depth: $depth\n      fan: $fan\n      first: $first\n      relations: $relations\n      direction: $direction\n      types: $types\n      standing: $standing\n      asOf: $asOf\n      where: $where\n      walkedOnly: $walkedOnly\n    ) {\n      ...NeighborhoodFields\n    }\n  }\n": types.NeighborhoodDocument,
    "\n  fragment PathFields on Path {\n    length\n    nodes {\n      ...EntitySummary\n    }\n    hops {\n      direction\n      others\n      certainty\n      claim {\n        ...ClaimSummary\n      }\n    }\n  }\n": types.PathFieldsFragmentDoc,
    "\n  query Paths(\n    $from: ID!\n    $to: ID!\n    $first: Int = 5\n    $maxLength: Int = 4\n    $avoid: [ID!]\n    $types: [EntityType!]\n    $standing: Standing = ALL\n    $asOf: Date\n    $where: ClaimFilter\n  ) {\n    from: entity(id: $from) {\n      ...EntitySummary\n    }\n    to: entity(id: $to) {\n      ...EntitySummary\n    }\n    paths(\n      from: $from\n      to: $to\n      first: $first\n      maxLength: $maxLength\n      avoid: $avoid\n      types: $types\n      standing: $standing\n      asOf: $asOf\n      where: $where\n    ) {\n      ...PathFields\n    }\n  }\n": types.PathsDocument,
    "\n  query Search($query: String!, $first: Int = 8) {\n    search(query: $query, first: $first) {\n      partial\n      edges {\n        matched {\n          field\n          text\n        }\n        node {\n          ...EntitySummary\n        }\n      }\n    }\n  }\n": types.SearchDocument,
    "\n  query EntityCard($id: ID!, $standing: Standing = ALL, $asOf: Date, $where: ClaimFilter) {\n    entity(id: $id) {\n      ...EntitySummary\n      iri\n      aliases\n      weakAliases\n      identifiers {\n        scheme\n        value\n      }\n      relationCounts(standing: $standing, asOf: $asOf, where: $where) {\n        relation\n        direction\n        count\n      }\n    }\n  }\n": types.EntityCardDocument,
    "\n  query Fields($type: String!) {\n    __type(name: $type) {\n      fields {\n        name\n        description\n        args {\n          name\n        }\n      }\n    }\n  }\n": types.FieldsDocument,
    "\n  query ResourceQuads($id: ID!) {\n    entity(id: $id) {\n      quads(first: 100) {\n        nodes {\n          predicate\n          object {\n            kind\n            value\n          }\n        }\n      }\n    }\n  }\n": types.ResourceQuadsDocument,
    "\n  query Starts($first: Int = 8) {\n    entities(first: $first, orderBy: CLAIM_COUNT_DESC) {\n      nodes {\n        ...EntitySummary\n      }\n    }\n  }\n": types.StartsDocument,
    "\n  query Types {\n    __type(name: \"EntityType\") {\n      enumValues {\n        name\n      }\n    }\n  }\n": types.TypesDocument,
    "\n  fragment ClaimLine on Claim {\n    id\n    relation\n    affirmed\n    modality\n    status\n    rank\n    retractedAt\n    summary\n    value\n    datatype\n    language\n    date {\n      edtf\n      kind\n      earliest\n      latest\n    }\n    subject {\n      id\n      name\n      type\n    }\n    object {\n      id\n      name\n      type\n    }\n  }\n": types.ClaimLineFragmentDoc,
    "\n  fragment ClaimRecord on Claim {\n    ...ClaimLine\n    confidence\n    recordedAt\n    sourceId\n    date {\n      basis\n    }\n    attributedTo {\n      id\n      name\n      type\n    }\n    evidence {\n      locator\n      file\n      row\n      start\n      end\n      document {\n        id\n        name\n        identifiers {\n          scheme\n          value\n        }\n      }\n    }\n    qualifiers {\n      key\n      value\n      object {\n        id\n        name\n        type\n      }\n    }\n    dataset {\n      id\n      title\n      license\n      source\n      publisher\n    }\n  }\n": types.ClaimRecordFragmentDoc,
    "\n  fragment ContradictionPage on ContradictionConnection {\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      rule\n      strength\n      note\n      earliest\n      latest\n      claims {\n        ...ClaimRecord\n      }\n    }\n  }\n": types.ContradictionPageFragmentDoc,
    "\n  query ClaimCard($id: ID!, $first: Int!) {\n    claim(id: $id) {\n      ...ClaimRecord\n      links {\n        kind\n        direction\n        strength\n        note\n        claim {\n          ...ClaimLine\n        }\n      }\n      contradictions(first: $first) {\n        totalCount\n        ...ContradictionPage\n      }\n    }\n  }\n": types.ClaimCardDocument,
    "\n  query ClaimContradictions($id: ID!, $first: Int!, $after: String) {\n    claim(id: $id) {\n      id\n      contradictions(first: $first, after: $after) {\n        ...ContradictionPage\n      }\n    }\n  }\n": types.ClaimContradictionsDocument,
    "\n  query ClaimList($where: ClaimFilter!, $standing: Standing = ALL, $asOf: Date, $first: Int!, $after: String) {\n    claims(where: $where, standing: $standing, asOf: $asOf, first: $first, after: $after, orderBy: DATE_DESC) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        certainty\n        node {\n          ...ClaimLine\n        }\n      }\n    }\n  }\n": types.ClaimListDocument,
    "\n  query EntityTimeline(\n    $id: ID!\n    $where: ClaimFilter\n    $standing: Standing = ALL\n    $asOf: Date\n    $to: Date\n    $first: Int!\n    $after: String\n  ) {\n    entity(id: $id) {\n      id\n      name\n      timeline(where: $where, standing: $standing, asOf: $asOf, to: $to, first: $first, after: $after, orderBy: DATE_DESC) {\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        edges {\n          certainty\n          node {\n            ...ClaimLine\n          }\n        }\n      }\n    }\n  }\n": types.EntityTimelineDocument,
    "\n  query EntitySpans($id: ID!, $where: ClaimFilter, $standing: Standing = ALL, $asOf: Date, $most: Int!) {\n    entity(id: $id) {\n      timeline(where: $where, standing: $standing, asOf: $asOf) {\n        spans(most: $most) {\n          from\n          to\n          count\n        }\n      }\n    }\n  }\n": types.EntitySpansDocument,
    "\n  query DatasetTitles {\n    datasets {\n      id\n      title\n    }\n  }\n": types.DatasetTitlesDocument,
    "\n  query TypeCounts {\n    __type(name: \"EntityType\") {\n      enumValues {\n        name\n      }\n    }\n    stats {\n      types {\n        type\n        count\n      }\n    }\n  }\n": types.TypeCountsDocument,
    "\n  query EntitiesOfType($type: EntityType!, $first: Int!, $after: String) {\n    entities(where: { types: [$type] }, orderBy: CLAIM_COUNT_DESC, first: $first, after: $after) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        ...EntitySummary\n        claims(first: 0) {\n          totalCount\n        }\n      }\n    }\n  }\n": types.EntitiesOfTypeDocument,
    "\n  query FoundOfType($type: EntityType!, $words: String!, $first: Int!, $after: String) {\n    search(query: $words, types: [$type], first: $first, after: $after) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        ...EntitySummary\n      }\n    }\n  }\n": types.FoundOfTypeDocument,
    "\n  query ClaimEnds($id: ID!) {\n    claim(id: $id) {\n      id\n      date {\n        latest\n      }\n      subject {\n        id\n      }\n      object {\n        id\n      }\n    }\n  }\n": types.ClaimEndsDocument,
    "\n  query FrontOverview {\n    claims {\n      totalCount\n    }\n    stats {\n      entities\n      claims\n      types {\n        type\n        count\n      }\n      relations {\n        name\n        count\n      }\n    }\n    datasets {\n      id\n      title\n      description\n      license\n      publisher\n      source\n      claimCount\n    }\n    importRuns(first: 100) {\n      ...FrontRun\n    }\n  }\n\n  fragment FrontRun on ImportRun {\n    id\n    dataset {\n      id\n    }\n    endedAt\n    undoneAt\n    read\n    rejected\n  }\n": types.FrontOverviewDocument,
    "\n  query FrontCounts {\n    relations: aggregate(groupBy: [RELATION], first: 1000) {\n      keys {\n        value\n      }\n      count\n    }\n    datasets: aggregate(groupBy: [DATASET], first: 1000) {\n      keys {\n        value\n      }\n      count\n    }\n  }\n": types.FrontCountsDocument,
    "\n  query FrontLastRun($dataset: ID!) {\n    importRuns(dataset: $dataset, first: 1) {\n      ...FrontRun\n    }\n  }\n": types.FrontLastRunDocument,
    "\n  query FrontHubs {\n    entities(orderBy: CLAIM_COUNT_DESC, first: 5) {\n      nodes {\n        id\n        name\n        type\n      }\n    }\n  }\n": types.FrontHubsDocument,
    "\n  query FrontFind($words: String!) {\n    search(query: $words, first: 8) {\n      edges {\n        matched {\n          text\n        }\n        node {\n          id\n          name\n          type\n        }\n      }\n    }\n  }\n": types.FrontFindDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment EntitySummary on Entity {\n    id\n    name\n    type\n  }\n"): typeof import('./graphql').EntitySummaryFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ClaimSummary on Claim {\n    id\n    relation\n    affirmed\n    modality\n    status\n    date {\n      edtf\n      kind\n      earliest\n      latest\n    }\n    dataset {\n      id\n    }\n    subject {\n      id\n    }\n    object {\n      id\n    }\n  }\n"): typeof import('./graphql').ClaimSummaryFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment NeighborhoodFields on Neighborhood {\n    truncated\n    nodes {\n      depth\n      claimCount\n      more\n      entity {\n        ...EntitySummary\n      }\n    }\n    edges {\n      certainty\n      others\n      claim {\n        ...ClaimSummary\n      }\n    }\n  }\n"): typeof import('./graphql').NeighborhoodFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Neighborhood(\n    $of: [ID!]!\n    $depth: Int = 1\n    $fan: Int = 50\n    $first: Int = 500\n    $relations: [String!]\n    $direction: Direction = BOTH\n    $types: [EntityType!]\n    $standing: Standing = ALL\n    $asOf: Date\n    $where: ClaimFilter\n    $walkedOnly: Boolean = false\n  ) {\n    neighborhood(\n      of: $of\n      depth: $depth\n      fan: $fan\n      first: $first\n      relations: $relations\n      direction: $direction\n      types: $types\n      standing: $standing\n      asOf: $asOf\n      where: $where\n      walkedOnly: $walkedOnly\n    ) {\n      ...NeighborhoodFields\n    }\n  }\n"): typeof import('./graphql').NeighborhoodDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PathFields on Path {\n    length\n    nodes {\n      ...EntitySummary\n    }\n    hops {\n      direction\n      others\n      certainty\n      claim {\n        ...ClaimSummary\n      }\n    }\n  }\n"): typeof import('./graphql').PathFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Paths(\n    $from: ID!\n    $to: ID!\n    $first: Int = 5\n    $maxLength: Int = 4\n    $avoid: [ID!]\n    $types: [EntityType!]\n    $standing: Standing = ALL\n    $asOf: Date\n    $where: ClaimFilter\n  ) {\n    from: entity(id: $from) {\n      ...EntitySummary\n    }\n    to: entity(id: $to) {\n      ...EntitySummary\n    }\n    paths(\n      from: $from\n      to: $to\n      first: $first\n      maxLength: $maxLength\n      avoid: $avoid\n      types: $types\n      standing: $standing\n      asOf: $asOf\n      where: $where\n    ) {\n      ...PathFields\n    }\n  }\n"): typeof import('./graphql').PathsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Search($query: String!, $first: Int = 8) {\n    search(query: $query, first: $first) {\n      partial\n      edges {\n        matched {\n          field\n          text\n        }\n        node {\n          ...EntitySummary\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').SearchDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query EntityCard($id: ID!, $standing: Standing = ALL, $asOf: Date, $where: ClaimFilter) {\n    entity(id: $id) {\n      ...EntitySummary\n      iri\n      aliases\n      weakAliases\n      identifiers {\n        scheme\n        value\n      }\n      relationCounts(standing: $standing, asOf: $asOf, where: $where) {\n        relation\n        direction\n        count\n      }\n    }\n  }\n"): typeof import('./graphql').EntityCardDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Fields($type: String!) {\n    __type(name: $type) {\n      fields {\n        name\n        description\n        args {\n          name\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').FieldsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ResourceQuads($id: ID!) {\n    entity(id: $id) {\n      quads(first: 100) {\n        nodes {\n          predicate\n          object {\n            kind\n            value\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').ResourceQuadsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Starts($first: Int = 8) {\n    entities(first: $first, orderBy: CLAIM_COUNT_DESC) {\n      nodes {\n        ...EntitySummary\n      }\n    }\n  }\n"): typeof import('./graphql').StartsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Types {\n    __type(name: \"EntityType\") {\n      enumValues {\n        name\n      }\n    }\n  }\n"): typeof import('./graphql').TypesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ClaimLine on Claim {\n    id\n    relation\n    affirmed\n    modality\n    status\n    rank\n    retractedAt\n    summary\n    value\n    datatype\n    language\n    date {\n      edtf\n      kind\n      earliest\n      latest\n    }\n    subject {\n      id\n      name\n      type\n    }\n    object {\n      id\n      name\n      type\n    }\n  }\n"): typeof import('./graphql').ClaimLineFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ClaimRecord on Claim {\n    ...ClaimLine\n    confidence\n    recordedAt\n    sourceId\n    date {\n      basis\n    }\n    attributedTo {\n      id\n      name\n      type\n    }\n    evidence {\n      locator\n      file\n      row\n      start\n      end\n      document {\n        id\n        name\n        identifiers {\n          scheme\n          value\n        }\n      }\n    }\n    qualifiers {\n      key\n      value\n      object {\n        id\n        name\n        type\n      }\n    }\n    dataset {\n      id\n      title\n      license\n      source\n      publisher\n    }\n  }\n"): typeof import('./graphql').ClaimRecordFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ContradictionPage on ContradictionConnection {\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      rule\n      strength\n      note\n      earliest\n      latest\n      claims {\n        ...ClaimRecord\n      }\n    }\n  }\n"): typeof import('./graphql').ContradictionPageFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ClaimCard($id: ID!, $first: Int!) {\n    claim(id: $id) {\n      ...ClaimRecord\n      links {\n        kind\n        direction\n        strength\n        note\n        claim {\n          ...ClaimLine\n        }\n      }\n      contradictions(first: $first) {\n        totalCount\n        ...ContradictionPage\n      }\n    }\n  }\n"): typeof import('./graphql').ClaimCardDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ClaimContradictions($id: ID!, $first: Int!, $after: String) {\n    claim(id: $id) {\n      id\n      contradictions(first: $first, after: $after) {\n        ...ContradictionPage\n      }\n    }\n  }\n"): typeof import('./graphql').ClaimContradictionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ClaimList($where: ClaimFilter!, $standing: Standing = ALL, $asOf: Date, $first: Int!, $after: String) {\n    claims(where: $where, standing: $standing, asOf: $asOf, first: $first, after: $after, orderBy: DATE_DESC) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        certainty\n        node {\n          ...ClaimLine\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').ClaimListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query EntityTimeline(\n    $id: ID!\n    $where: ClaimFilter\n    $standing: Standing = ALL\n    $asOf: Date\n    $to: Date\n    $first: Int!\n    $after: String\n  ) {\n    entity(id: $id) {\n      id\n      name\n      timeline(where: $where, standing: $standing, asOf: $asOf, to: $to, first: $first, after: $after, orderBy: DATE_DESC) {\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        edges {\n          certainty\n          node {\n            ...ClaimLine\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').EntityTimelineDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query EntitySpans($id: ID!, $where: ClaimFilter, $standing: Standing = ALL, $asOf: Date, $most: Int!) {\n    entity(id: $id) {\n      timeline(where: $where, standing: $standing, asOf: $asOf) {\n        spans(most: $most) {\n          from\n          to\n          count\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').EntitySpansDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DatasetTitles {\n    datasets {\n      id\n      title\n    }\n  }\n"): typeof import('./graphql').DatasetTitlesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TypeCounts {\n    __type(name: \"EntityType\") {\n      enumValues {\n        name\n      }\n    }\n    stats {\n      types {\n        type\n        count\n      }\n    }\n  }\n"): typeof import('./graphql').TypeCountsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query EntitiesOfType($type: EntityType!, $first: Int!, $after: String) {\n    entities(where: { types: [$type] }, orderBy: CLAIM_COUNT_DESC, first: $first, after: $after) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        ...EntitySummary\n        claims(first: 0) {\n          totalCount\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').EntitiesOfTypeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FoundOfType($type: EntityType!, $words: String!, $first: Int!, $after: String) {\n    search(query: $words, types: [$type], first: $first, after: $after) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        ...EntitySummary\n      }\n    }\n  }\n"): typeof import('./graphql').FoundOfTypeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ClaimEnds($id: ID!) {\n    claim(id: $id) {\n      id\n      date {\n        latest\n      }\n      subject {\n        id\n      }\n      object {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql').ClaimEndsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FrontOverview {\n    claims {\n      totalCount\n    }\n    stats {\n      entities\n      claims\n      types {\n        type\n        count\n      }\n      relations {\n        name\n        count\n      }\n    }\n    datasets {\n      id\n      title\n      description\n      license\n      publisher\n      source\n      claimCount\n    }\n    importRuns(first: 100) {\n      ...FrontRun\n    }\n  }\n\n  fragment FrontRun on ImportRun {\n    id\n    dataset {\n      id\n    }\n    endedAt\n    undoneAt\n    read\n    rejected\n  }\n"): typeof import('./graphql').FrontOverviewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FrontCounts {\n    relations: aggregate(groupBy: [RELATION], first: 1000) {\n      keys {\n        value\n      }\n      count\n    }\n    datasets: aggregate(groupBy: [DATASET], first: 1000) {\n      keys {\n        value\n      }\n      count\n    }\n  }\n"): typeof import('./graphql').FrontCountsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FrontLastRun($dataset: ID!) {\n    importRuns(dataset: $dataset, first: 1) {\n      ...FrontRun\n    }\n  }\n"): typeof import('./graphql').FrontLastRunDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FrontHubs {\n    entities(orderBy: CLAIM_COUNT_DESC, first: 5) {\n      nodes {\n        id\n        name\n        type\n      }\n    }\n  }\n"): typeof import('./graphql').FrontHubsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FrontFind($words: String!) {\n    search(query: $words, first: 8) {\n      edges {\n        matched {\n          text\n        }\n        node {\n          id\n          name\n          type\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').FrontFindDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
