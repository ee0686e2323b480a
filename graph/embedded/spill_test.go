package embedded

import (
	"context"
	"testing"

	"github.com/cockroachdb/pebble/v2/vfs"

	"entente/graph"
	"entente/graph/storetest"
)

// spilling is a store whose loads hold next to nothing in memory, so that
// small ones go through files and merges as large ones do. Its names are packed
// in small blocks and groups, and few claims make a value common.
type spilling struct{ *Store }

func (s spilling) Loader(ctx context.Context, opts graph.LoaderOptions) (graph.Loader, error) {
	l, err := s.Store.Loader(ctx, opts)
	if err == nil {
		l.(*loader).limit(300)
	}
	return l, err
}

func TestStore_spilling(t *testing.T) {
	if testing.Short() {
		t.Skip("it is the whole suite once more")
	}
	disks := map[string]vfs.FS{}
	storetest.Run(t, func(dir string, opts storetest.Options) (graph.Store, error) {
		if disks[dir] == nil {
			disks[dir] = vfs.NewMem()
		}
		s, err := Open(context.Background(), Options{Dir: dir, FS: disks[dir], Namespace: opts.Namespace, Vocabulary: opts.Vocabulary, CacheBytes: 1 << 20, packing: packing{names: 2, blocks: 8}, measuring: measuring{common: 3, short: 1}})
		if err != nil {
			return nil, err
		}
		return spilling{s}, nil
	})
}
