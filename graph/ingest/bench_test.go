package ingest

import (
	"context"
	"fmt"
	"strings"
	"testing"
	"testing/fstest"

	"entente/graph"
	"entente/graph/ontology"
)

// BenchmarkMapClaims reads events and makes claims of them, ids included,
// without checks or a store. One operation is 1,000 events.
func BenchmarkMapClaims(b *testing.B) {
	const mapping = `
version: 1
dataset: {id: events}
sources:
  relations: {file: relations.tsv, header: [label, id]}
  events: {file: events.tsv, header: [s, r, o, hours, zero], trim: ascii}
tables: {rel: {source: relations, key: id, value: label}}
claims:
  event:
    source: events
    subject: "icews:{s}"
    relation: {name: "icews:{rel[r]|slug}", parent: relatedTo, label: "{rel[r]}"}
    object: "icews:{o}"
    date: {epoch: "2018-01-01", unit: hour, value: "{hours}"}
    evidence: {file: true, row: true}
    dedupe: [s, r, o, hours]
`
	o, err := ontology.Parse("o", []byte("\"Related.\"\ntype Relations { \"Any.\" relatedTo: Entity @relation(symmetric: true, dated: true) }\n\"A thing.\"\ntype Thing"))
	if err != nil {
		b.Fatal(err)
	}
	m, err := ParseMapping("m.yaml", []byte(mapping), o)
	if err != nil {
		b.Fatal(err)
	}
	var events strings.Builder
	const n = 1000
	for i := range n {
		fmt.Fprintf(&events, "%d   \t%d\t%d   \t%d\t0\n", i*7919%23033, i%50, i*104729%23033, 24*(i%365))
	}
	files := fstest.MapFS{"events.tsv": {Data: []byte(events.String())}, "relations.tsv": {Data: []byte(relationRows())}}
	ns, err := graph.NewNamespace(graph.DefaultBase)
	if err != nil {
		b.Fatal(err)
	}
	r := &run{opts: Options{Ontology: o}, mapping: m, ns: ns, report: &Report{}, rejectedIn: map[recordKey]bool{}, rejectedBy: map[recordKey]bool{}}
	ctx := context.Background()
	for name := range files {
		f, err := r.inspectInput(ctx, Input{FS: files, Path: name})
		if err != nil {
			b.Fatal(err)
		}
		r.files = append(r.files, f...)
	}
	if err := r.bindFiles(ctx); err != nil {
		b.Fatal(err)
	}
	if err := r.loadTables(ctx); err != nil {
		b.Fatal(err)
	}
	b.ReportAllocs()
	for b.Loop() {
		claims := 0
		err := pipe(ctx, func(out *batcher[claimItem]) error {
			return r.mapClaims(position{Step: stepClaims}, m.claims[0].source, m.claims, out)
		}, func(i *claimItem) error {
			if i.failed == nil && i.claim.ID.IsClaim() {
				claims++
			}
			return i.failed
		})
		if err != nil || claims != n {
			b.Fatalf("%d claims, %v", claims, err)
		}
	}
	b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/n, "ns/claim")
}

func relationRows() string {
	var b strings.Builder
	for i := range 50 {
		fmt.Fprintf(&b, "Make statement of kind %d\t%d\n", i, i)
	}
	return b.String()
}
