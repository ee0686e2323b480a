// Package objects reads records out of JSON, JSON lines and YAML: texts that
// paths find in nested objects, with the place where each stands.
//
//	name, _ := objects.ParsePath("name.first")
//	r := objects.NewReader(file, objects.Options{File: "a.json", Format: objects.JSON, Columns: []objects.Path{name}})
//	for {
//		rec, err := r.Read()
//		if err == io.EOF { break }
//		… rec.Fields[0] …
//	}
//
// JSON is RFC 8259's, and strict: keys of an object are unique, texts are valid
// UTF-8 without NUL, and nesting and length have bounds. It is read piece by
// piece: memory does not grow with the file. YAML is read whole.
package objects
