// Package ingest loads files into a store: CSV, TSV, JSON and YAML by a
// [Mapping], RDF as it is, plain, in gzip or zstd, or in zip and tar archives.
// CSV with Neo4j's headers and FollowTheMoney need no mapping either: see
// neo4jFormat and ftmFormat.
//
//	m, err := ingest.ParseMapping("mapping.yaml", src, onto)
//	if err != nil { … } // every problem with file, line and column
//	report, err := ingest.Run(ctx, store, ingest.Options{
//		Ontology: onto, Mapping: m, Inputs: []ingest.Input{{Path: "facts.tsv"}},
//	})
//
// A run reads its files twice where it must (entities first, then the claims
// about them), checks everything against the ontology, and stages it outside
// the graph. Then all of it becomes visible in one step, or, where a record was
// refused, none of it. Running it again changes nothing: [Report.Counts] then
// says that all was known.
//
// A run that its process or its context cut off can be resumed: at a checkpoint
// ([Options.Checkpoint]) all that it knows is kept with what it staged, as plain
// data. Files are then read again up to where they had been read, and what is
// made of their records is not made again. See state.go.
//
// What was read wrong is told with file, line and column: see [Problems].
package ingest
