package graph

import "time"

// A Dataset is where claims and quads come from. Its description is held as
// quads about {base}graph/ID (a foreign graph's: about its own label), in its
// own graph, so that it leaves with the data. Of several values the first
// counts, by their canonical N-Quads form. A reliability that is no number
// between 0 and 1 is none.
type Dataset struct {
	ID          string
	Title       string
	Description string
	License     string // IRI or text
	Publisher   string
	Source      string // IRI
	// Reliability is between 0 and 1, or negative where none is given.
	Reliability float64
}

// An ImportRun is one import as it happened.
type ImportRun struct {
	ID        string // sortable by time
	Dataset   string
	Files     []RunFile
	Mapping   string // base name of the mapping file, may be empty
	StartedAt time.Time
	EndedAt   time.Time
	// Replace tells whether the run made its dataset equal to its files.
	Replace bool `json:",omitempty"`
	// UndoneAt is when the run was undone, zero while it is not.
	UndoneAt time.Time `json:",omitzero"`
	Counts   Counts
}

// A RunFile is a file that a run read.
type RunFile struct {
	Name   string // base name
	SHA256 string // hex, of the bytes as they are on disk
	Bytes  int64
}

// Counts tells what became of an import's records. A store counts each quad
// and claim once that it was given, however often: a claim that came as quads
// is one claim; a quad that waits for the rest of its claim is a quad. What a
// batch removes and adds again is new. A store leaves Read to its caller.
//
// From KnownEntities on they are counts of loads and undos only. A known claim
// that was changed, revived or retracted is among KnownClaims too if the load
// gave it.
type Counts struct {
	Read     int64 // records read: rows, or quads of RDF files
	New      int64 // quads and claims that the store did not have
	Known    int64 // quads and claims that it had
	Rejected int64 // records refused

	NewQuads, NewClaims     int64
	KnownQuads, KnownClaims int64
	NewEntities             int64 // subjects, claims not, that the store had nothing about

	KnownEntities   int64 `json:",omitempty"` // subjects of what was given that are as they were
	ChangedEntities int64 `json:",omitempty"` // subjects that read otherwise than they did
	RemovedEntities int64 `json:",omitempty"` // subjects that the store has nothing about any more
	ChangedClaims   int64 `json:",omitempty"` // claims that have other fields, but were and are retracted, or were not and are not
	RetractedClaims int64 `json:",omitempty"` // claims that are retracted and were not
	RevivedClaims   int64 `json:",omitempty"` // claims that were retracted and are not
	RemovedClaims   int64 `json:",omitempty"` // claims that are no longer there; only an undo removes any
	RemovedQuads    int64 `json:",omitempty"` // bare quads that are no longer there, unless they became a claim
}

// A Tally is a name with a count.
type Tally struct {
	Name  string
	Count int64
}

// Stats counts what is in a store. Claims and quads that are implied or
// derived are not counted.
type Stats struct {
	Entities  int64   // subjects, foreign resources included, claims not
	Claims    int64   // retracted ones included
	Quads     int64   // bare quads: those of claims not included
	Types     []Tally // entities by type, sorted by name; "" is foreign resources
	Relations []Tally // claims by relation, sorted by name; subrelations apart
	Datasets  []Tally // claims by dataset, sorted by name
}
