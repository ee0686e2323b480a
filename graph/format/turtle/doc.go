// Package turtle reads Turtle and TriG, and writes Turtle, as the W3C's RDF 1.1
// recommendations define them (https://www.w3.org/TR/turtle/,
// https://www.w3.org/TR/trig/).
//
//	r := turtle.NewReader(file, turtle.ReaderOptions{File: "a.ttl"})
//	for {
//		q, err := r.Read()
//		if err == io.EOF { break }
//		…
//	}
//
// A file is read as a stream: what is in memory is a buffer, the longest token,
// the prefixes, and how deep brackets are open. Terms are those of package
// nquads; lexical forms are kept as they came in.
package turtle
