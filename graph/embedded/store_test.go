package embedded_test

import (
	"context"
	"testing"

	"entente/graph"
	"entente/graph/embedded"
	"entente/graph/storetest"
)

// open is how the shared suite opens a store.
func open(dir string, opts storetest.Options) (graph.Store, error) {
	return embedded.Open(context.Background(), embedded.Options{Dir: dir, Namespace: opts.Namespace, Vocabulary: opts.Vocabulary, CacheBytes: 8 << 20})
}

func TestStore(t *testing.T) { storetest.Run(t, open) }
