package embedded

import (
	"os"
	"path/filepath"
	"slices"
	"testing"
	"time"

	"entente/graph"
)

// TestOpen_older opens stores of older formats: their indexes are made, and what
// runs did is still known.
//
//	format2   there was no index of claims that dispute something
//	format3   lists by date had no rows, and those by relation whole ones
//	format4   claims were listed by date alone
func TestOpen_older(t *testing.T) {
	for _, format := range []string{"format2", "format3", "format4"} {
		t.Run(format, func(t *testing.T) { openOlder(t, filepath.Join("testdata", format)) })
	}
}

func openOlder(t *testing.T, fixture string) {
	dir := t.TempDir()
	unpack(t, filepath.Join(fixture, "store.tar.gz"), dir)
	want, err := os.ReadFile(filepath.Join(fixture, "export.nq"))
	if err != nil {
		t.Fatal(err)
	}
	ns, err := graph.NewNamespace(graph.DefaultBase)
	if err != nil {
		t.Fatal(err)
	}
	vocab := graph.Vocabulary{Types: []string{"Person"}, Relations: []string{"metWith"}}
	for range 2 {
		s, err := Open(t.Context(), Options{Dir: filepath.Join(dir, "store"), Namespace: ns, Vocabulary: vocab})
		if err != nil {
			t.Fatal(err)
		}
		if got := exportOf(t, s); got != string(want) {
			t.Errorf("the store exports\n%s\nwant\n%s", got, want)
		}
		if got := disputes(t, s); !slices.Equal(got, []string{"act:0000001 2018-06", "act:0000003 2018-07"}) {
			t.Errorf("claims that dispute are %q", got)
		}
		if codes := faults(t, s); codes != nil {
			t.Errorf("faults %q", codes)
		}
		if err := s.Close(); err != nil {
			t.Fatal(err)
		}
	}
	s, err := Open(t.Context(), Options{Dir: filepath.Join(dir, "store"), Namespace: ns, Vocabulary: vocab})
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	if _, err := s.Undo(t.Context(), "first", time.Now()); err != nil {
		t.Error(err)
	}
	if got := disputes(t, s); got != nil {
		t.Errorf("after undo, claims that dispute are %q", got)
	}
	if codes := faults(t, s); codes != nil {
		t.Errorf("faults after undo %q", codes)
	}
}

// disputes lists what ScanDisputes finds, by subject and date.
func disputes(t *testing.T, s *Store) (list []string) {
	t.Helper()
	snap, err := s.Snapshot(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	defer snap.Close()
	err = snap.ScanDisputes(t.Context(), 0, func(c *graph.Claim) error {
		list = append(list, string(c.Subject)+" "+c.Date.EDTF)
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	slices.Sort(list)
	return list
}
