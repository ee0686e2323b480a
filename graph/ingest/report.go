package ingest

import (
	"fmt"
	"strconv"
	"strings"
	"time"

	"entente/graph"
)

// A Report says what a run did. It goes through encoding/json unchanged.
type Report struct {
	RunID     string // of the [graph.ImportRun], "" where nothing was committed
	Dataset   string // "" for RDF of several graphs
	Files     []graph.RunFile
	StartedAt time.Time
	EndedAt   time.Time
	DryRun    bool // nothing was committed, and nothing was to be

	Counts graph.Counts
	// Made counts the records that became something, by part of the mapping
	// ("entities.NAME", "claims.NAME", "links.NAME"), and as "duplicates" those
	// that dedupe passed over. It is in the order of the names.
	Made []graph.Tally
	// Warnings are of one code each.
	Warnings []Warning
	// Problems are the first of the records that were refused, and ByCode
	// counts all of them by the codes of what is wrong, in the order of codes.
	Problems Problems
	ByCode   []graph.Tally
	// Stopped is set where a run that fails for its rejects went no further than
	// the first of them: there may be more.
	Stopped bool
	// Refused is set by a dry run of what an import would not load, for its rejects.
	Refused bool
	// Resumable is set where the run was cut off, and can be resumed.
	Resumable bool
	// RejectsFile is where all of them are, "" if nowhere; the caller sets it.
	RejectsFile string
}

// A Warning is something that is let be, with how often it was met.
type Warning struct {
	Code  string
	Count int64
	First *graph.InputError // where it was met first
}

func (w Warning) String() string {
	if w.Count == 1 {
		return w.First.Error()
	}
	return fmt.Sprintf("%s; %d of this kind", w.First, w.Count)
}

// Progress says how far a run is.
type Progress struct {
	Stage    Stage
	Records  int64 // read so far, of all files
	Rejected int64
	// Bytes of the files that have been read, of Total; the files are read
	// more than once where they must.
	Bytes, Total int64
	// Step of Steps is what the store is at in StageStore, from 1; 0 elsewhere,
	// and before the first. They take unequal times.
	Step, Steps int
}

// A Stage is a part of a run.
type Stage string

// The stages, in their order.
const (
	StageInspect  Stage = "inspect"  // files are hashed
	StageTables   Stage = "tables"   // look-up tables are loaded
	StageEntities Stage = "entities" // records become entities
	StageClaims   Stage = "claims"   // records become claims
	StageQuads    Stage = "quads"    // RDF is read
	StageStore    Stage = "store"    // what was read is joined with the graph
)

// A RejectLimit bounds how many records may be refused: a number, or a share
// of the records read. The zero limit allows none.
type RejectLimit struct {
	most  int64
	share float64
}

// ParseRejectLimit reads a number, or a share such as "1%".
func ParseRejectLimit(s string) (RejectLimit, error) {
	if percent, ok := strings.CutSuffix(s, "%"); ok {
		f, err := strconv.ParseFloat(strings.TrimSpace(percent), 64)
		if err != nil || !(f >= 0 && f <= 100) {
			return RejectLimit{}, fmt.Errorf("%q is no share between 0%% and 100%%", s)
		}
		return RejectLimit{share: f / 100}, nil
	}
	n, err := strconv.ParseInt(s, 10, 64)
	if err != nil || n < 0 {
		return RejectLimit{}, fmt.Errorf("%q is neither a number nor a share", s)
	}
	return RejectLimit{most: n}, nil
}

// allows reports whether so many rejects of so many records read are few enough.
func (l RejectLimit) allows(rejected, read int64) bool {
	return rejected <= l.most || float64(rejected) <= l.share*float64(read)
}
