// Package storetest holds stores to their contract. [Run] is the suite that
// every [graph.Store] passes, and [Model] a plain store in memory that the
// suite takes as the reference:
//
//	func TestStore(t *testing.T) {
//		storetest.Run(t, func(dir string, opts storetest.Options) (graph.Store, error) {
//			return embedded.Open(dir, …)
//		})
//	}
//
// Tests of what reads or writes a store use the model in its place:
//
//	store := storetest.NewModel(storetest.Namespace(), storetest.Vocabulary())
//	storetest.Load(t, store, storetest.Claim("per:a", "metWith", "per:b", storetest.On("2018-06-12")))
//
// [Count] wraps a store and counts the calls of its snapshots, for tests that
// a query of any breadth makes a fixed number of them.
package storetest
