import{l as e}from"./share-BeEURvKd.js";var t=class extends Error{status;errors;constructor(e,t,n=[]){super(e),this.status=t,this.errors=n,this.name=`RequestError`}};async function n(n,r,i){let a=await fetch(e,{method:`POST`,headers:{"Content-Type":`application/json`,Accept:`application/graphql-response+json, application/json;q=0.9`},body:JSON.stringify({query:n.toString(),variables:r}),signal:i}).catch(e=>{throw i?.aborted?e:new t(`The server does not answer.`,0)}),o=await a.text(),s;try{s=JSON.parse(o)}catch{throw new t(`The server answered ${a.status}: ${o.slice(0,200)}`,a.status)}if(s.errors?.length||!s.data)throw new t((s.errors??[]).map(e=>e.message).join(` `)||`The server answered ${a.status}.`,a.status,s.errors);return s.data}var r=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}},i=new r(`
    fragment EntitySummary on Entity {
  id
  name
  type
}
    `,{fragmentName:`EntitySummary`}),a=new r(`
    fragment ClaimSummary on Claim {
  id
  relation
  affirmed
  modality
  status
  date {
    edtf
    kind
    earliest
    latest
  }
  dataset {
    id
  }
  subject {
    id
  }
  object {
    id
  }
}
    `,{fragmentName:`ClaimSummary`}),o=new r(`
    fragment NeighborhoodFields on Neighborhood {
  truncated
  nodes {
    depth
    claimCount
    more
    entity {
      ...EntitySummary
    }
  }
  edges {
    certainty
    others
    claim {
      ...ClaimSummary
    }
  }
}
    fragment EntitySummary on Entity {
  id
  name
  type
}
fragment ClaimSummary on Claim {
  id
  relation
  affirmed
  modality
  status
  date {
    edtf
    kind
    earliest
    latest
  }
  dataset {
    id
  }
  subject {
    id
  }
  object {
    id
  }
}`,{fragmentName:`NeighborhoodFields`}),s=new r(`
    fragment PathFields on Path {
  length
  nodes {
    ...EntitySummary
  }
  hops {
    direction
    others
    certainty
    claim {
      ...ClaimSummary
    }
  }
}
    fragment EntitySummary on Entity {
  id
  name
  type
}
fragment ClaimSummary on Claim {
  id
  relation
  affirmed
  modality
  status
  date {
    edtf
    kind
    earliest
    latest
  }
  dataset {
    id
  }
  subject {
    id
  }
  object {
    id
  }
}`,{fragmentName:`PathFields`}),c=new r(`
    fragment ClaimLine on Claim {
  id
  relation
  affirmed
  modality
  status
  rank
  retractedAt
  summary
  value
  datatype
  language
  date {
    edtf
    kind
    earliest
    latest
  }
  subject {
    id
    name
    type
  }
  object {
    id
    name
    type
  }
}
    `,{fragmentName:`ClaimLine`}),l=new r(`
    fragment ClaimRecord on Claim {
  ...ClaimLine
  confidence
  recordedAt
  sourceId
  date {
    basis
  }
  attributedTo {
    id
    name
    type
  }
  evidence {
    locator
    file
    row
    start
    end
    document {
      id
      name
      identifiers {
        scheme
        value
      }
    }
  }
  qualifiers {
    key
    value
    object {
      id
      name
      type
    }
  }
  dataset {
    id
    title
    license
    source
    publisher
  }
}
    fragment ClaimLine on Claim {
  id
  relation
  affirmed
  modality
  status
  rank
  retractedAt
  summary
  value
  datatype
  language
  date {
    edtf
    kind
    earliest
    latest
  }
  subject {
    id
    name
    type
  }
  object {
    id
    name
    type
  }
}`,{fragmentName:`ClaimRecord`}),u=new r(`
    fragment ContradictionPage on ContradictionConnection {
  pageInfo {
    hasNextPage
    endCursor
  }
  nodes {
    rule
    strength
    note
    earliest
    latest
    claims {
      ...ClaimRecord
    }
  }
}
    fragment ClaimLine on Claim {
  id
  relation
  affirmed
  modality
  status
  rank
  retractedAt
  summary
  value
  datatype
  language
  date {
    edtf
    kind
    earliest
    latest
  }
  subject {
    id
    name
    type
  }
  object {
    id
    name
    type
  }
}
fragment ClaimRecord on Claim {
  ...ClaimLine
  confidence
  recordedAt
  sourceId
  date {
    basis
  }
  attributedTo {
    id
    name
    type
  }
  evidence {
    locator
    file
    row
    start
    end
    document {
      id
      name
      identifiers {
        scheme
        value
      }
    }
  }
  qualifiers {
    key
    value
    object {
      id
      name
      type
    }
  }
  dataset {
    id
    title
    license
    source
    publisher
  }
}`,{fragmentName:`ContradictionPage`});new r(`
    fragment FrontRun on ImportRun {
  id
  dataset {
    id
  }
  endedAt
  undoneAt
  read
  rejected
}
    `,{fragmentName:`FrontRun`});var d={"\n  fragment EntitySummary on Entity {\n    id\n    name\n    type\n  }\n":i,"\n  fragment ClaimSummary on Claim {\n    id\n    relation\n    affirmed\n    modality\n    status\n    date {\n      edtf\n      kind\n      earliest\n      latest\n    }\n    dataset {\n      id\n    }\n    subject {\n      id\n    }\n    object {\n      id\n    }\n  }\n":a,"\n  fragment NeighborhoodFields on Neighborhood {\n    truncated\n    nodes {\n      depth\n      claimCount\n      more\n      entity {\n        ...EntitySummary\n      }\n    }\n    edges {\n      certainty\n      others\n      claim {\n        ...ClaimSummary\n      }\n    }\n  }\n":o,"\n  query Neighborhood(\n    $of: [ID!]!\n    $depth: Int = 1\n    $fan: Int = 50\n    $first: Int = 500\n    $relations: [String!]\n    $direction: Direction = BOTH\n    $types: [EntityType!]\n    $standing: Standing = ALL\n    $asOf: Date\n    $where: ClaimFilter\n    $walkedOnly: Boolean = false\n  ) {\n    neighborhood(\n      of: $of\n      depth: $depth\n      fan: $fan\n      first: $first\n      relations: $relations\n      direction: $direction\n      types: $types\n      standing: $standing\n      asOf: $asOf\n      where: $where\n      walkedOnly: $walkedOnly\n    ) {\n      ...NeighborhoodFields\n    }\n  }\n":new r(`
    query Neighborhood($of: [ID!]!, $depth: Int = 1, $fan: Int = 50, $first: Int = 500, $relations: [String!], $direction: Direction = BOTH, $types: [EntityType!], $standing: Standing = ALL, $asOf: Date, $where: ClaimFilter, $walkedOnly: Boolean = false) {
  neighborhood(
    of: $of
    depth: $depth
    fan: $fan
    first: $first
    relations: $relations
    direction: $direction
    types: $types
    standing: $standing
    asOf: $asOf
    where: $where
    walkedOnly: $walkedOnly
  ) {
    ...NeighborhoodFields
  }
}
    fragment EntitySummary on Entity {
  id
  name
  type
}
fragment ClaimSummary on Claim {
  id
  relation
  affirmed
  modality
  status
  date {
    edtf
    kind
    earliest
    latest
  }
  dataset {
    id
  }
  subject {
    id
  }
  object {
    id
  }
}
fragment NeighborhoodFields on Neighborhood {
  truncated
  nodes {
    depth
    claimCount
    more
    entity {
      ...EntitySummary
    }
  }
  edges {
    certainty
    others
    claim {
      ...ClaimSummary
    }
  }
}`),"\n  fragment PathFields on Path {\n    length\n    nodes {\n      ...EntitySummary\n    }\n    hops {\n      direction\n      others\n      certainty\n      claim {\n        ...ClaimSummary\n      }\n    }\n  }\n":s,"\n  query Paths(\n    $from: ID!\n    $to: ID!\n    $first: Int = 5\n    $maxLength: Int = 4\n    $avoid: [ID!]\n    $types: [EntityType!]\n    $standing: Standing = ALL\n    $asOf: Date\n    $where: ClaimFilter\n  ) {\n    from: entity(id: $from) {\n      ...EntitySummary\n    }\n    to: entity(id: $to) {\n      ...EntitySummary\n    }\n    paths(\n      from: $from\n      to: $to\n      first: $first\n      maxLength: $maxLength\n      avoid: $avoid\n      types: $types\n      standing: $standing\n      asOf: $asOf\n      where: $where\n    ) {\n      ...PathFields\n    }\n  }\n":new r(`
    query Paths($from: ID!, $to: ID!, $first: Int = 5, $maxLength: Int = 4, $avoid: [ID!], $types: [EntityType!], $standing: Standing = ALL, $asOf: Date, $where: ClaimFilter) {
  from: entity(id: $from) {
    ...EntitySummary
  }
  to: entity(id: $to) {
    ...EntitySummary
  }
  paths(
    from: $from
    to: $to
    first: $first
    maxLength: $maxLength
    avoid: $avoid
    types: $types
    standing: $standing
    asOf: $asOf
    where: $where
  ) {
    ...PathFields
  }
}
    fragment EntitySummary on Entity {
  id
  name
  type
}
fragment ClaimSummary on Claim {
  id
  relation
  affirmed
  modality
  status
  date {
    edtf
    kind
    earliest
    latest
  }
  dataset {
    id
  }
  subject {
    id
  }
  object {
    id
  }
}
fragment PathFields on Path {
  length
  nodes {
    ...EntitySummary
  }
  hops {
    direction
    others
    certainty
    claim {
      ...ClaimSummary
    }
  }
}`),"\n  query Search($query: String!, $first: Int = 8) {\n    search(query: $query, first: $first) {\n      partial\n      edges {\n        matched {\n          field\n          text\n        }\n        node {\n          ...EntitySummary\n        }\n      }\n    }\n  }\n":new r(`
    query Search($query: String!, $first: Int = 8) {
  search(query: $query, first: $first) {
    partial
    edges {
      matched {
        field
        text
      }
      node {
        ...EntitySummary
      }
    }
  }
}
    fragment EntitySummary on Entity {
  id
  name
  type
}`),"\n  query EntityCard($id: ID!, $standing: Standing = ALL, $asOf: Date, $where: ClaimFilter) {\n    entity(id: $id) {\n      ...EntitySummary\n      iri\n      aliases\n      weakAliases\n      identifiers {\n        scheme\n        value\n      }\n      relationCounts(standing: $standing, asOf: $asOf, where: $where) {\n        relation\n        direction\n        count\n      }\n    }\n  }\n":new r(`
    query EntityCard($id: ID!, $standing: Standing = ALL, $asOf: Date, $where: ClaimFilter) {
  entity(id: $id) {
    ...EntitySummary
    iri
    aliases
    weakAliases
    identifiers {
      scheme
      value
    }
    relationCounts(standing: $standing, asOf: $asOf, where: $where) {
      relation
      direction
      count
    }
  }
}
    fragment EntitySummary on Entity {
  id
  name
  type
}`),"\n  query Fields($type: String!) {\n    __type(name: $type) {\n      fields {\n        name\n        description\n        args {\n          name\n        }\n      }\n    }\n  }\n":new r(`
    query Fields($type: String!) {
  __type(name: $type) {
    fields {
      name
      description
      args {
        name
      }
    }
  }
}
    `),"\n  query ResourceQuads($id: ID!) {\n    entity(id: $id) {\n      quads(first: 100) {\n        nodes {\n          predicate\n          object {\n            kind\n            value\n          }\n        }\n      }\n    }\n  }\n":new r(`
    query ResourceQuads($id: ID!) {
  entity(id: $id) {
    quads(first: 100) {
      nodes {
        predicate
        object {
          kind
          value
        }
      }
    }
  }
}
    `),"\n  query Starts($first: Int = 8) {\n    entities(first: $first, orderBy: CLAIM_COUNT_DESC) {\n      nodes {\n        ...EntitySummary\n      }\n    }\n  }\n":new r(`
    query Starts($first: Int = 8) {
  entities(first: $first, orderBy: CLAIM_COUNT_DESC) {
    nodes {
      ...EntitySummary
    }
  }
}
    fragment EntitySummary on Entity {
  id
  name
  type
}`),'\n  query Types {\n    __type(name: "EntityType") {\n      enumValues {\n        name\n      }\n    }\n  }\n':new r(`
    query Types {
  __type(name: "EntityType") {
    enumValues {
      name
    }
  }
}
    `),"\n  fragment ClaimLine on Claim {\n    id\n    relation\n    affirmed\n    modality\n    status\n    rank\n    retractedAt\n    summary\n    value\n    datatype\n    language\n    date {\n      edtf\n      kind\n      earliest\n      latest\n    }\n    subject {\n      id\n      name\n      type\n    }\n    object {\n      id\n      name\n      type\n    }\n  }\n":c,"\n  fragment ClaimRecord on Claim {\n    ...ClaimLine\n    confidence\n    recordedAt\n    sourceId\n    date {\n      basis\n    }\n    attributedTo {\n      id\n      name\n      type\n    }\n    evidence {\n      locator\n      file\n      row\n      start\n      end\n      document {\n        id\n        name\n        identifiers {\n          scheme\n          value\n        }\n      }\n    }\n    qualifiers {\n      key\n      value\n      object {\n        id\n        name\n        type\n      }\n    }\n    dataset {\n      id\n      title\n      license\n      source\n      publisher\n    }\n  }\n":l,"\n  fragment ContradictionPage on ContradictionConnection {\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      rule\n      strength\n      note\n      earliest\n      latest\n      claims {\n        ...ClaimRecord\n      }\n    }\n  }\n":u,"\n  query ClaimCard($id: ID!, $first: Int!) {\n    claim(id: $id) {\n      ...ClaimRecord\n      links {\n        kind\n        direction\n        strength\n        note\n        claim {\n          ...ClaimLine\n        }\n      }\n      contradictions(first: $first) {\n        totalCount\n        ...ContradictionPage\n      }\n    }\n  }\n":new r(`
    query ClaimCard($id: ID!, $first: Int!) {
  claim(id: $id) {
    ...ClaimRecord
    links {
      kind
      direction
      strength
      note
      claim {
        ...ClaimLine
      }
    }
    contradictions(first: $first) {
      totalCount
      ...ContradictionPage
    }
  }
}
    fragment ClaimLine on Claim {
  id
  relation
  affirmed
  modality
  status
  rank
  retractedAt
  summary
  value
  datatype
  language
  date {
    edtf
    kind
    earliest
    latest
  }
  subject {
    id
    name
    type
  }
  object {
    id
    name
    type
  }
}
fragment ClaimRecord on Claim {
  ...ClaimLine
  confidence
  recordedAt
  sourceId
  date {
    basis
  }
  attributedTo {
    id
    name
    type
  }
  evidence {
    locator
    file
    row
    start
    end
    document {
      id
      name
      identifiers {
        scheme
        value
      }
    }
  }
  qualifiers {
    key
    value
    object {
      id
      name
      type
    }
  }
  dataset {
    id
    title
    license
    source
    publisher
  }
}
fragment ContradictionPage on ContradictionConnection {
  pageInfo {
    hasNextPage
    endCursor
  }
  nodes {
    rule
    strength
    note
    earliest
    latest
    claims {
      ...ClaimRecord
    }
  }
}`),"\n  query ClaimContradictions($id: ID!, $first: Int!, $after: String) {\n    claim(id: $id) {\n      id\n      contradictions(first: $first, after: $after) {\n        ...ContradictionPage\n      }\n    }\n  }\n":new r(`
    query ClaimContradictions($id: ID!, $first: Int!, $after: String) {
  claim(id: $id) {
    id
    contradictions(first: $first, after: $after) {
      ...ContradictionPage
    }
  }
}
    fragment ClaimLine on Claim {
  id
  relation
  affirmed
  modality
  status
  rank
  retractedAt
  summary
  value
  datatype
  language
  date {
    edtf
    kind
    earliest
    latest
  }
  subject {
    id
    name
    type
  }
  object {
    id
    name
    type
  }
}
fragment ClaimRecord on Claim {
  ...ClaimLine
  confidence
  recordedAt
  sourceId
  date {
    basis
  }
  attributedTo {
    id
    name
    type
  }
  evidence {
    locator
    file
    row
    start
    end
    document {
      id
      name
      identifiers {
        scheme
        value
      }
    }
  }
  qualifiers {
    key
    value
    object {
      id
      name
      type
    }
  }
  dataset {
    id
    title
    license
    source
    publisher
  }
}
fragment ContradictionPage on ContradictionConnection {
  pageInfo {
    hasNextPage
    endCursor
  }
  nodes {
    rule
    strength
    note
    earliest
    latest
    claims {
      ...ClaimRecord
    }
  }
}`),"\n  query ClaimList($where: ClaimFilter!, $standing: Standing = ALL, $asOf: Date, $first: Int!, $after: String) {\n    claims(where: $where, standing: $standing, asOf: $asOf, first: $first, after: $after, orderBy: DATE_DESC) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        certainty\n        node {\n          ...ClaimLine\n        }\n      }\n    }\n  }\n":new r(`
    query ClaimList($where: ClaimFilter!, $standing: Standing = ALL, $asOf: Date, $first: Int!, $after: String) {
  claims(
    where: $where
    standing: $standing
    asOf: $asOf
    first: $first
    after: $after
    orderBy: DATE_DESC
  ) {
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      certainty
      node {
        ...ClaimLine
      }
    }
  }
}
    fragment ClaimLine on Claim {
  id
  relation
  affirmed
  modality
  status
  rank
  retractedAt
  summary
  value
  datatype
  language
  date {
    edtf
    kind
    earliest
    latest
  }
  subject {
    id
    name
    type
  }
  object {
    id
    name
    type
  }
}`),"\n  query EntityTimeline(\n    $id: ID!\n    $where: ClaimFilter\n    $standing: Standing = ALL\n    $asOf: Date\n    $to: Date\n    $first: Int!\n    $after: String\n  ) {\n    entity(id: $id) {\n      id\n      name\n      timeline(where: $where, standing: $standing, asOf: $asOf, to: $to, first: $first, after: $after, orderBy: DATE_DESC) {\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        edges {\n          certainty\n          node {\n            ...ClaimLine\n          }\n        }\n      }\n    }\n  }\n":new r(`
    query EntityTimeline($id: ID!, $where: ClaimFilter, $standing: Standing = ALL, $asOf: Date, $to: Date, $first: Int!, $after: String) {
  entity(id: $id) {
    id
    name
    timeline(
      where: $where
      standing: $standing
      asOf: $asOf
      to: $to
      first: $first
      after: $after
      orderBy: DATE_DESC
    ) {
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        certainty
        node {
          ...ClaimLine
        }
      }
    }
  }
}
    fragment ClaimLine on Claim {
  id
  relation
  affirmed
  modality
  status
  rank
  retractedAt
  summary
  value
  datatype
  language
  date {
    edtf
    kind
    earliest
    latest
  }
  subject {
    id
    name
    type
  }
  object {
    id
    name
    type
  }
}`),"\n  query EntitySpans($id: ID!, $where: ClaimFilter, $standing: Standing = ALL, $asOf: Date, $most: Int!) {\n    entity(id: $id) {\n      timeline(where: $where, standing: $standing, asOf: $asOf) {\n        spans(most: $most) {\n          from\n          to\n          count\n        }\n      }\n    }\n  }\n":new r(`
    query EntitySpans($id: ID!, $where: ClaimFilter, $standing: Standing = ALL, $asOf: Date, $most: Int!) {
  entity(id: $id) {
    timeline(where: $where, standing: $standing, asOf: $asOf) {
      spans(most: $most) {
        from
        to
        count
      }
    }
  }
}
    `),"\n  query DatasetTitles {\n    datasets {\n      id\n      title\n    }\n  }\n":new r(`
    query DatasetTitles {
  datasets {
    id
    title
  }
}
    `),'\n  query TypeCounts {\n    __type(name: "EntityType") {\n      enumValues {\n        name\n      }\n    }\n    stats {\n      types {\n        type\n        count\n      }\n    }\n  }\n':new r(`
    query TypeCounts {
  __type(name: "EntityType") {
    enumValues {
      name
    }
  }
  stats {
    types {
      type
      count
    }
  }
}
    `),"\n  query EntitiesOfType($type: EntityType!, $first: Int!, $after: String) {\n    entities(where: { types: [$type] }, orderBy: CLAIM_COUNT_DESC, first: $first, after: $after) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        ...EntitySummary\n        claims(first: 0) {\n          totalCount\n        }\n      }\n    }\n  }\n":new r(`
    query EntitiesOfType($type: EntityType!, $first: Int!, $after: String) {
  entities(
    where: {types: [$type]}
    orderBy: CLAIM_COUNT_DESC
    first: $first
    after: $after
  ) {
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...EntitySummary
      claims(first: 0) {
        totalCount
      }
    }
  }
}
    fragment EntitySummary on Entity {
  id
  name
  type
}`),"\n  query FoundOfType($type: EntityType!, $words: String!, $first: Int!, $after: String) {\n    search(query: $words, types: [$type], first: $first, after: $after) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        ...EntitySummary\n      }\n    }\n  }\n":new r(`
    query FoundOfType($type: EntityType!, $words: String!, $first: Int!, $after: String) {
  search(query: $words, types: [$type], first: $first, after: $after) {
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...EntitySummary
    }
  }
}
    fragment EntitySummary on Entity {
  id
  name
  type
}`),"\n  query ClaimEnds($id: ID!) {\n    claim(id: $id) {\n      id\n      date {\n        latest\n      }\n      subject {\n        id\n      }\n      object {\n        id\n      }\n    }\n  }\n":new r(`
    query ClaimEnds($id: ID!) {
  claim(id: $id) {
    id
    date {
      latest
    }
    subject {
      id
    }
    object {
      id
    }
  }
}
    `),"\n  query FrontOverview {\n    claims {\n      totalCount\n    }\n    stats {\n      entities\n      claims\n      types {\n        type\n        count\n      }\n      relations {\n        name\n        count\n      }\n    }\n    datasets {\n      id\n      title\n      description\n      license\n      publisher\n      source\n      claimCount\n    }\n    importRuns(first: 100) {\n      ...FrontRun\n    }\n  }\n\n  fragment FrontRun on ImportRun {\n    id\n    dataset {\n      id\n    }\n    endedAt\n    undoneAt\n    read\n    rejected\n  }\n":new r(`
    query FrontOverview {
  claims {
    totalCount
  }
  stats {
    entities
    claims
    types {
      type
      count
    }
    relations {
      name
      count
    }
  }
  datasets {
    id
    title
    description
    license
    publisher
    source
    claimCount
  }
  importRuns(first: 100) {
    ...FrontRun
  }
}
    fragment FrontRun on ImportRun {
  id
  dataset {
    id
  }
  endedAt
  undoneAt
  read
  rejected
}`),"\n  query FrontCounts {\n    relations: aggregate(groupBy: [RELATION], first: 1000) {\n      keys {\n        value\n      }\n      count\n    }\n    datasets: aggregate(groupBy: [DATASET], first: 1000) {\n      keys {\n        value\n      }\n      count\n    }\n  }\n":new r(`
    query FrontCounts {
  relations: aggregate(groupBy: [RELATION], first: 1000) {
    keys {
      value
    }
    count
  }
  datasets: aggregate(groupBy: [DATASET], first: 1000) {
    keys {
      value
    }
    count
  }
}
    `),"\n  query FrontLastRun($dataset: ID!) {\n    importRuns(dataset: $dataset, first: 1) {\n      ...FrontRun\n    }\n  }\n":new r(`
    query FrontLastRun($dataset: ID!) {
  importRuns(dataset: $dataset, first: 1) {
    ...FrontRun
  }
}
    fragment FrontRun on ImportRun {
  id
  dataset {
    id
  }
  endedAt
  undoneAt
  read
  rejected
}`),"\n  query FrontHubs {\n    entities(orderBy: CLAIM_COUNT_DESC, first: 5) {\n      nodes {\n        id\n        name\n        type\n      }\n    }\n  }\n":new r(`
    query FrontHubs {
  entities(orderBy: CLAIM_COUNT_DESC, first: 5) {
    nodes {
      id
      name
      type
    }
  }
}
    `),"\n  query FrontFind($words: String!) {\n    search(query: $words, first: 8) {\n      edges {\n        matched {\n          text\n        }\n        node {\n          id\n          name\n          type\n        }\n      }\n    }\n  }\n":new r(`
    query FrontFind($words: String!) {
  search(query: $words, first: 8) {
    edges {
      matched {
        text
      }
      node {
        id
        name
        type
      }
    }
  }
}
    `)};function f(e){return d[e]??{}}export{n as i,r as n,t as r,f as t};