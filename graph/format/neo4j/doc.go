// Package neo4j reads and writes the CSV files that neo4j-admin's database
// import takes (https://neo4j.com/docs/operations-manual/current/import/): the
// header of a file says what its columns are.
//
//	r := neo4j.NewReader(file, neo4j.Options{File: "people.csv"})
//	header, err := r.Header()
//	…
//	for {
//		rec, err := r.Read()
//		if err == io.EOF { break }
//		name := header.Values(rec, 2)
//	}
//
// A file with an :ID column has nodes, one with a :START_ID column
// relationships. Fields are quoted as RFC 4180 has it, and may have line ends
// in quotation marks. Elements of a list (name:string[]) stand between ";"; a
// list that such text cannot hold, since an element has a ";", is written as a
// JSON array, and such an array is read as one. An empty field is no value.
//
// A literal claim is no relationship: [Write] puts those into a file of its
// own, with a :START_ID and a value but no :END_ID, which neo4j-admin does not
// take and this package reads.
package neo4j
