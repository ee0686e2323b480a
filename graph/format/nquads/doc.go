// Package nquads reads and writes N-Quads and N-Triples, line by line, as the
// W3C's RDF 1.1 recommendations define them
// (https://www.w3.org/TR/n-quads/, https://www.w3.org/TR/n-triples/).
//
//	r := nquads.NewReader(file, nquads.ReaderOptions{File: "a.nq"})
//	for {
//		q, err := r.Read()
//		if err == io.EOF { break }
//		…
//	}
//
// Terms are quad.IRI, quad.BNode, quad.String, quad.LangString and
// quad.TypedString; lexical forms are kept as they came in. What is written is
// the canonical form, so that parsing and writing again changes nothing.
package nquads
