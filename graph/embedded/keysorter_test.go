package embedded

import (
	"bytes"
	"slices"
	"testing"

	"github.com/cockroachdb/pebble/v2/vfs"
)

// TestKeySorter_addTo holds counters of all spaces apart, those of lists and
// those without a name among them.
func TestKeySorter_addTo(t *testing.T) {
	s := openOn(t, vfs.NewMem())
	defer s.Close()
	dir, err := s.staging("")
	if err != nil {
		t.Fatal(err)
	}
	k := newKeySorter(s.opts.FS, dir, new(runPool))
	defer k.discard()
	list := append(endRelKey("per:a", sideOut, "metWith"), "DATE CLAIM"...)
	want := map[string]int64{
		string(countKey(countClaims, "")):                  3,
		string(countKey(countRelation, "metWith")):         2,
		string(countEndKey("per:a", sideOut, "metWith")):   4,
		string(countEndKey("per:b", sideIn, "mentions")):   -1,
		string(append([]byte{spaceTerm}, countEnd)):        5, // a term of one letter
		string(append([]byte{spaceTerm}, "eagle"...)):      6,
		string(append([]byte{spaceTerm}, countClaims)):     7,
		string(append([]byte{spaceTerm}, "cat\x00dog"...)): 8,
	}
	for key, n := range want {
		for part := range []int{0, 1} { // in two additions
			sum := n / 2
			if part == 1 {
				sum = n - n/2
			}
			if err := k.addTo([]byte(key), sum); err != nil {
				t.Fatal(err)
			}
		}
	}
	// An entry of a list counts as well.
	want[string(countEndKey("per:a", sideOut, "metWith"))]++
	if err := k.list(true, true, list, []byte("row")); err != nil {
		t.Fatal(err)
	}
	got := map[string]int64{}
	var keys [][]byte
	f := fold{emit: func(o op, key, value []byte) error {
		keys = append(keys, bytes.Clone(key))
		if key[0] == spaceEnd {
			return nil
		}
		n, err := decodeCount(value)
		got[string(key)] = n
		return err
	}}
	if err := k.sorted(f.write); err != nil {
		t.Fatal(err)
	}
	if err := f.flush(); err != nil {
		t.Fatal(err)
	}
	if !slices.IsSortedFunc(keys, bytes.Compare) {
		t.Errorf("keys are out of order: %q", keys)
	}
	for key, n := range want {
		if got[key] != n {
			t.Errorf("%q: %d, want %d", key, got[key], n)
		}
	}
	if len(got) != len(want) {
		t.Errorf("%d counters, want %d: %v", len(got), len(want), got)
	}
}
