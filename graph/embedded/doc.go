// Package embedded keeps a graph in a folder of one machine, on Pebble
// (https://github.com/cockroachdb/pebble). It is the default store:
//
//	store, err := embedded.Open(ctx, embedded.Options{Dir: dir, Namespace: ns, Vocabulary: vocab})
//	if err != nil { … }
//	defer store.Close()
package embedded
