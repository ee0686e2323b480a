package embedded

import (
	"bytes"
	"fmt"
	"maps"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/cockroachdb/pebble/v2"
	"github.com/cockroachdb/pebble/v2/vfs"

	"entente/graph"
)

// TestNameMerger makes random changes and holds what is stored after each
// against what the names that are left are packed to at once.
func TestNameMerger(t *testing.T) {
	for _, how := range []packing{{1, 1}, {2, 2}, {2, 8}, {8, 4}, {64, 1 << 20}} {
		t.Run(fmt.Sprint(how.names, " names, ", how.blocks, " blocks"), func(t *testing.T) {
			r := rand.New(rand.NewPCG(how.names, how.blocks))
			db, err := pebble.Open("", &pebble.Options{FS: vfs.NewMem()})
			if err != nil {
				t.Fatal(err)
			}
			defer db.Close()
			names := map[string]string{} // by key
			for step := range 150 {
				changes := randomNames(r, names)
				b := db.NewIndexedBatch()
				to := &change{b: b}
				m := nameMerger{packing: how, r: db, to: to, next: each(changes)}
				if err := m.merge(); err != nil {
					t.Fatal(err)
				}
				if err := b.Commit(pebble.NoSync); err != nil {
					t.Fatal(err)
				}
				got, want := map[string]string{}, mapSink{}
				if err := scan(db, nil, func(k, v []byte) (bool, error) { got[string(k)] = string(v); return true, nil }); err != nil {
					t.Fatal(err)
				}
				if err := packNames(how, want, func(fn func(*nameChange) error) error {
					for _, key := range slices.Sorted(maps.Keys(names)) {
						if err := fn(&nameChange{key: []byte(key), name: []byte(names[key])}); err != nil {
							return err
						}
					}
					return nil
				}); err != nil {
					t.Fatal(err)
				}
				if !maps.Equal(got, want) {
					for k := range want {
						if got[k] != want[k] {
							t.Errorf("step %d: %q is %q, want %q", step, k, got[k], want[k])
						}
					}
					for k := range got {
						if _, ok := want[k]; !ok {
							t.Errorf("step %d: %q is there", step, k)
						}
					}
					t.Fatalf("after the changes %+v", changes)
				}
			}
		})
	}
}

// randomNames changes names at random, and returns how.
func randomNames(r *rand.Rand, names map[string]string) []nameChange {
	type value struct {
		gone bool
		name string
	}
	all := map[string]value{}
	switch {
	case r.IntN(20) == 0: // most of them
		for key := range names {
			if r.IntN(20) > 0 {
				all[key] = value{gone: true}
			}
		}
	case r.IntN(3) == 0:
		for range r.IntN(300) {
			name := fmt.Sprintf("%s %d", given[r.IntN(len(given))], r.IntN(1000))
			id := fmt.Sprint(r.IntN(3))
			all[string(appendNameKey(append([]byte([]string{"", "A", "AB"}[r.IntN(3)]), 0), graph.Fold(name), id))] = value{name: name}
		}
	default:
		keys := slices.Sorted(maps.Keys(names))
		for range r.IntN(6) {
			if len(keys) == 0 {
				break
			}
			key := keys[r.IntN(len(keys))]
			all[key] = value{gone: r.IntN(2) == 0, name: fmt.Sprint("renamed ", r.IntN(10))}
		}
	}
	var changes []nameChange
	for _, key := range slices.Sorted(maps.Keys(all)) {
		v := all[key]
		changes = append(changes, nameChange{key: []byte(key), gone: v.gone, name: []byte(v.name)})
		if v.gone {
			delete(names, key)
		} else {
			names[key] = v.name
		}
	}
	return changes
}

// each returns a function that gives changes in their order. What it gave before
// is overwritten.
func each(changes []nameChange) func() (*nameChange, error) {
	var at nameChange
	return func() (*nameChange, error) {
		if len(changes) == 0 {
			return nil, nil
		}
		clear(at.key)
		clear(at.name)
		at.key, at.name = append(at.key[:0], changes[0].key...), append(at.name[:0], changes[0].name...)
		at.gone = changes[0].gone
		changes = changes[1:]
		return &at, nil
	}
}

// mapSink is a putter of keys that are put.
type mapSink map[string]string

func (m mapSink) put(key, value []byte) error { m[string(key)] = string(value); return nil }
func (m mapSink) del(key []byte) error        { return fmt.Errorf("%q is removed", bytes.Clone(key)) }
