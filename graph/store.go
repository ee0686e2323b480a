package graph

import (
	"context"
	"io"
	"time"

	"github.com/cayleygraph/quad"
)

// A Store keeps a graph. Its methods are safe for concurrent use. Writes are
// serialized; readers work on snapshots and are never blocked by a writer.
type Store interface {
	// Namespace is that of the base the store was created with.
	Namespace() Namespace
	// Snapshot opens the graph as it is now. The caller closes it. It counts
	// what it reads where ctx says so, see [CountReads].
	Snapshot(ctx context.Context) (Snapshot, error)
	// Apply makes the changes of a batch: all of them or, on an error, none.
	// They are durable and visible to new snapshots when it returns.
	Apply(ctx context.Context, b *Batch) (Counts, error)
	// Loader begins a bulk load. Other writers wait until it ends.
	Loader(ctx context.Context, opts LoaderOptions) (Loader, error)
	// Interrupted returns the state that the last [Loader.Checkpoint] of an
	// interrupted load was given, or nil where there is no such load. The
	// caller closes it. A load is interrupted by [Loader.Suspend], or by the end
	// of its process before its own. It is there, over openings of the store
	// too, until it is resumed or something else changes the graph, or begins to:
	// Apply, Undo, a Loader that neither resumes nor is for a dry run, another
	// vocabulary.
	Interrupted(ctx context.Context) (io.ReadCloser, error)
	// Undo takes back what a run did, in one durable step, and notes in its
	// record that it was undone at a time. See [LoaderOptions.Run]. The error
	// wraps [ErrNoRun] where there is no such run; it is an [*InputError] of
	// [CodeRunUndone] where it was undone before, and of [CodeRunNotRecorded]
	// where the store does not know what it did.
	Undo(ctx context.Context, run string, at time.Time) (Counts, error)
	// Check verifies that the store agrees with itself and reports each fault
	// to report. The error tells only that checking itself failed.
	Check(ctx context.Context, report func(Fault)) error
	// Close waits for a running write and closes the store. Snapshots that are
	// still open keep working until they are closed, and may until then keep
	// the store from being opened again.
	Close() error
}

// A Batch is a set of changes. Removals are done before additions. Adding what
// is there, and removing what is not, changes nothing. A quad of a claim that
// is added alone is kept, and becomes part of the claim with its last quad.
//
// In full: the quads of a claim's node are one set, whether they came as quads
// or as a claim. While [Namespace.ClaimFromQuads] accepts exactly that set, it
// is the claim; else all of it are bare quads, which wait for the rest. A
// removal or addition that makes a claim's set no claim therefore makes its
// quads bare. Of a batch, Quads come before Claims, and Retract comes last. A
// claim of Claims whose id the store has a claim of is known: the first one
// stays as it is. DeleteClaims comes before DeleteQuads and leaves bare quads
// alone.
//
// Quads pass [NormalQuad] and claims [Namespace.ValidateClaim]; the first that
// does not is an [*InputError] and fails the batch. The store keeps no
// reference to the batch. [Counts] tells what was added, not what was removed.
type Batch struct {
	Quads        []quad.Quad // added
	Claims       []*Claim    // added; ID must be right, see [Claim.Hash]
	DeleteQuads  []quad.Quad
	DeleteClaims []ID
	// Retract sets RetractedAt of claims that are not retracted yet.
	Retract []Retraction
	// Run, if not nil, is recorded with the batch as it is. It takes the place
	// of a run of the same ID, of which the store still knows what it did. What
	// the batch itself does is remembered of no run: see [LoaderOptions.Run].
	Run *ImportRun
}

// A Retraction takes a claim back at a time, which must not be zero.
type Retraction struct {
	Claim ID
	At    time.Time
}

// A Fault is something that [Store.Check] found wrong.
type Fault struct {
	Code string // stable, kebab-case
	Msg  string
}

// LoaderOptions are the options of a bulk load.
type LoaderOptions struct {
	// Reject is told of each claim that came as quads and is none, or that
	// CheckClaim refuses. If it returns an error, Stage fails with it. Nil: the
	// first such claim fails Stage. File and Line are those of the claim's
	// quad that was added first; the order of the calls is not given. The quads
	// are those that the load was given of the claim's node, in no order, or nil
	// where they may not be all.
	Reject func(e *InputError, quads []quad.Quad) error
	// CheckClaim, if not nil, sees each claim that came as quads, with the
	// types of its ends ("" where unknown), and returns what is wrong with it.
	CheckClaim func(c *Claim, subjectType, objectType string) error
	// TempDir is where staged data lie, default within the store's own folder.
	TempDir string
	// Resume goes on with the interrupted load as it was at its last checkpoint;
	// TempDir is that load's. Run, Replace and At must be what they were. The
	// error wraps [ErrNotInterrupted] where there is no such load. See
	// [Store.Interrupted].
	Resume bool
	// Staging, if not nil, may be called during Stage, from the caller's goroutine:
	// so many of its steps are done, of so many, which take unequal times.
	Staging func(done, of int)
	// DryRun says that the load will not be committed. It leaves an interrupted
	// load alone.
	DryRun bool

	// Run, if not empty, is the ID of the run that Commit must be given, and
	// makes the store remember what the load did, so that [Store.Undo] can take
	// it back. A run of that ID must not be there: an [*InputError] of
	// [CodeRunExists].
	//
	// An undo makes of each quad and each claim's node that the run gave or
	// changed what it would be without the run. Where no later run has given or
	// changed it, that is what it was before: what was new leaves, what was
	// removed comes back, a claim that was changed, retracted or revived is as
	// it was. Where a later run has, what it was before the run becomes what it
	// was before the later one: what two runs gave leaves with the last of
	// them, in whatever order they are undone; and of two that replaced a dataset
	// the later one still wants gone what the first did. A claim that stays since a later
	// run gave it too keeps the fields of the first, and RecordedAt always does.
	//
	// Batches are no runs, and what they do is not undone. What a batch adds,
	// removes or changes is no run's from then on: undoing the runs before
	// leaves it as it is. But a retraction leaves a claim to its runs: it
	// counts as if it had been there before them.
	Run string
	// Replace, if not empty, makes a dataset equal to what is added. It needs
	// Run and At. The dataset's claims that were not added are retracted at At,
	// unless they are already; those that were added and are there are given
	// the fields that were added, but for RecordedAt, and so are no longer
	// retracted. Bare quads of the dataset that were not added are removed;
	// those that wait for the rest of their claim are where all that wait for
	// it are the dataset's. What is added to other datasets is added as ever.
	Replace string
	At      time.Time
}

// A Loader stages a bulk load, of any size, outside the graph. It is for one
// goroutine. It ends with Commit, Abort or Suspend; a kill leaves the graph as
// it was, or as Commit makes it.
//
// The quads of a claim's node that a load gives must be a claim: by themselves,
// or else together with what the graph has of that node. If they are not, all
// of them go to Reject and none into the graph; so does a claim, however it
// came, if quads wait in the graph for its node that are not its own. A claim that the graph has
// already is known and stays as it is (but see [LoaderOptions.Replace]), whatever RecordedAt, rank or the like
// the load gives it; of two of one id in one load, the first stays, and one of
// AddClaim before one that came as quads. Counts are as [Counts] says; Rejected counts the calls of Reject.
type Loader interface {
	// AddQuad adds a quad. Quads of claims may come in any order. File and
	// line say where it stands, for errors. A quad that [NormalQuad] refuses is
	// not added; the error, an [*InputError], has file and line.
	AddQuad(q quad.Quad, file string, line int) error
	// AddClaim adds a claim, whose ID must be right. The loader keeps no
	// reference to it. One that [Namespace.ValidateClaim] refuses is not added.
	AddClaim(c *Claim) error
	// TypeOf returns the type of an entity that was added or is in the graph,
	// "" where neither gives it one. What the graph has of a dataset that is
	// being replaced does not count.
	TypeOf(id ID) (string, error)
	// Checkpoint makes all that was added so far durable, together with a state
	// of the caller's, which it writes: a load that is interrupted after that
	// goes on from here. The checkpoint before stays until this one is whole.
	// After Stage, and where the load is a dry run, it is an error.
	Checkpoint(ctx context.Context, state func(io.Writer) error) error
	// Stage ends the additions and counts them against the graph.
	Stage(ctx context.Context) (Counts, error)
	// Commit makes a staged load part of the graph, in one step, durably. It
	// calls Stage if that has not been done. The run, which may be nil if
	// LoaderOptions.Run is empty, is recorded as it is.
	Commit(ctx context.Context, run *ImportRun) (Counts, error)
	// Abort throws the load away, its checkpoints too. After the load has ended
	// it does nothing.
	Abort() error
	// Suspend ends the load as a kill would: what was made durable by the last
	// Checkpoint can be resumed. Without one it is Abort.
	Suspend() error
}

// A Snapshot is a graph at one moment. It is safe for concurrent use until it
// is closed. Every method reads the same moment. Results keep no tie to the
// snapshot: they stay valid after Close. Cancellation of ctx surfaces as ctx.Err().
//
// The methods take many ids at once and answer in the order of the ids, so
// that the cost of a level of a query is one call. The rows that they visit
// count against the [RowMeter] of ctx; kept counters, and what is read by id
// without looking at more, are no rows.
//
// Implied claims (see [Claim.Implied]) are among the claims that every method
// reads, counts and pages; only Stats leaves them out. They are made of each
// bare quad, but for those of a claim's node, whose predicate is the own IRI of
// one of [Vocabulary.Relations] or is in RelationIRIs, while the store has no
// claim, retracted ones included, of that subject, relation and object. Such a
// claim is affirmed, without confidence, of the dataset of the quad's label,
// recorded at 1970-01-01T00:00:00Z, and has the id that Hash gives it.
type Snapshot interface {
	Namespace() Namespace
	// Entities returns the entity of each id, or nil where the graph has
	// neither a quad nor a claim with that subject (or that id is a claim's).
	// Head gives ID, Type and Name; Whole gives everything. Others may have been
	// given the same entities: callers must not change them.
	Entities(ctx context.Context, ids []ID, detail Detail) ([]*Entity, error)
	// MergedInto returns, for each id, what was merged of it: the subject of a
	// bare quad (node, {base}v/mergedFrom, id) that is no claim's, of several the
	// first by its canonical form. It is "" where there is none, and of an id that
	// is an entity's own. Such quads are never followed further: what they are
	// about is an entity. Where the graph has none of them it reads nothing else.
	MergedInto(ctx context.Context, ids []ID) ([]ID, error)
	// Claims returns the claim of each id, retracted ones too, nil where there
	// is none. Implied claims have ids like others.
	Claims(ctx context.Context, ids []ID) ([]*Claim, error)
	// EntityClaims returns a page of each entity's claims.
	EntityClaims(ctx context.Context, entities []ID, q *ClaimQuery) ([]ClaimPage, error)
	// AllClaims returns a page of the graph's claims. q.Direction is not used.
	AllClaims(ctx context.Context, q *ClaimQuery) (ClaimPage, error)
	// ScanClaims calls fn for each claim of a selection, in no order, until fn
	// returns an error, which ends the scan and is returned. The claim is valid
	// only during the call. Where [ClaimFilter.Anchors] names lists, it reads no
	// more than these.
	ScanClaims(ctx context.Context, q *ClaimQuery, fn func(*Claim) error) error
	// ScanEntityClaims calls fn for each claim of a selection that each entity
	// has, as EntityClaims finds them, with the entity's place in entities. It is
	// otherwise as ScanClaims: in no order, and the claim is valid only during
	// the call. A claim that two of the entities have comes for each. q.Order and
	// q.Page are not used.
	ScanEntityClaims(ctx context.Context, entities []ID, q *ClaimQuery, fn func(i int, c *Claim) error) error
	// ScanDisputes calls fn, as ScanClaims does, for each claim that disputes
	// something ([Claim.Disputes]), retracted ones too, by an index of these. Past
	// maxRows claims, unless 0, it fails with ErrTooManyRows.
	ScanDisputes(ctx context.Context, maxRows int, fn func(*Claim) error) error
	// LinkedClaims returns, for each claim, the links that other claims make to
	// it, retracted ones too, by the other claim and then as CompareLinks has it.
	LinkedClaims(ctx context.Context, claims []ID) ([][]InboundLink, error)
	// RelationCounts counts each entity's claims by relation and direction, in
	// the order of relation, then Out before In; what counts 0 is left out.
	// With the empty selection (also nil) it reads kept counters, else claims: past
	// maxRows of all entities together, unless 0, it fails with ErrTooManyRows.
	RelationCounts(ctx context.Context, entities []ID, sel *Selection, maxRows int) ([][]RelationCount, error)
	// EndCounts returns the kept counters of each entity, by relation; what
	// counts 0 is left out. With Out or In it reads those of that side alone,
	// and leaves the rest of each EndCount 0.
	EndCounts(ctx context.Context, entities []ID, d Direction) ([][]EndCount, error)
	// ScanEndCounts calls fn with the kept counters of every entity, one
	// entity after another, each by relation, until fn returns an error, which
	// ends the scan and is returned. Past maxRows counters, unless 0, it fails
	// with ErrTooManyRows.
	ScanEndCounts(ctx context.Context, maxRows int, fn func(EndCount) error) error
	// Neighbors returns a page of the distinct entities at the other end of
	// each entity's claims, by id. An entity with a claim about itself is its
	// own neighbor. They need not be subjects of anything.
	Neighbors(ctx context.Context, entities []ID, q *NeighborQuery) ([]NeighborPage, error)
	// ListEntities returns a page of heads.
	ListEntities(ctx context.Context, q *EntityQuery) (EntityPage, error)
	// ScanEntities calls fn for each entity of a selection, in no order, until fn
	// returns an error, which ends the scan and is returned. q.Order and q.Page
	// are not used.
	ScanEntities(ctx context.Context, q *EntityQuery, detail Detail, fn func(*Entity) error) error
	// Search finds entities by what they are called and described as, best
	// first. Package search says which, and how they score.
	Search(ctx context.Context, q *SearchQuery) (SearchPage, error)
	// Quads returns a page of the bare quads and direct edges of each node,
	// ordered by predicate, then other end, then label, each by its canonical
	// N-Quads form, byte by byte (no label first; terms longer than 256 bytes
	// in any stable order among those that share a beginning). Quads of claims
	// are not among them, but such as wait for the rest of their claim are. An
	// edge that is also a bare quad is there once. Direct edges are those of
	// stored claims; an implied claim has its bare quad instead.
	Quads(ctx context.Context, nodes []ID, q *QuadQuery) ([]QuadPage, error)
	// Relations returns the subrelations in the graph. Callers must not change it.
	Relations(ctx context.Context) (Relations, error)
	// Datasets returns all datasets that have a quad or a claim, by id.
	Datasets(ctx context.Context) ([]Dataset, error)
	// ImportRuns returns the newest runs, of one dataset or, if it is empty, of
	// all, by descending ID; all of them if first is negative.
	ImportRuns(ctx context.Context, dataset string, first int) ([]ImportRun, error)
	Stats(ctx context.Context) (Stats, error)
	// Export calls fn for every quad of the graph, derived direct edges left
	// out, those of claims included, in the order of their canonical N-Quads
	// lines (byte by byte; lines longer than 512 bytes in any stable order
	// among those that share a beginning).
	Export(ctx context.Context, fn func(quad.Quad) error) error
	Close() error
}

// Detail is how much of an entity is read.
type Detail uint8

// The details.
const (
	Head Detail = iota
	Whole
)

// A ClaimQuery asks for a page of claims.
type ClaimQuery struct {
	// Relations, if not nil, are the relations wanted; each includes its subrelations.
	Relations []string
	Direction Direction
	Selection
	Order ClaimOrder
	Page
	// MaxRows, unless 0, bounds the rows that one call may read; past it the
	// call fails with ErrTooManyRows.
	MaxRows int
	// Arena, unless nil, is where a store may take the claims of its pages
	// from. They then last until the arena is released.
	Arena *ClaimArena
}

// A Page says which part of an ordered list is wanted: the First after After,
// or the Last before Before; Relay's rules. Exactly one of First and Last is
// at least 0, the other negative. First 0 is an empty page, of use with Total.
type Page struct {
	First, Last   int
	After, Before string // cursors as the order's Encode gives them; "" for none
	Total         bool   // also count the whole list
	// Alone is set where nobody asks what lies around the page: HasNext and
	// HasPrevious may then be left unset, which spares a store to look.
	Alone bool
}

// PageInfo says what lies around a page. HasNext is set where more than First
// items follow After, or where Before is given; HasPrevious where more than
// Last items precede Before, or where After is given.
type PageInfo struct {
	HasNext, HasPrevious bool
	Total                int64 // -1 unless asked for
}

// A ClaimPage is a page of claims.
type ClaimPage struct {
	Claims []*Claim
	PageInfo
}

// An EntityQuery asks for a page of entities.
type EntityQuery struct {
	// Types are the types wanted, "" for foreign resources; nil for all.
	Types []string
	Where *EntityFilter
	Order EntityOrder
	Page
	MaxRows int // as in ClaimQuery
}

// An EntityPage is a page of heads. Cursors has the place of each in the orders
// that a head does not tell; it is nil in those by name and id.
type EntityPage struct {
	Entities []*Entity
	Cursors  []EntityCursor
	PageInfo
}

// A NeighborQuery asks for the entities around an entity.
type NeighborQuery struct {
	Relations []string // nil for all
	Exclude   []string // relations left out; each with its subrelations
	Direction Direction
	Selection
	First int // negative for all; 0 is an empty page
	After ID  // only ids after this one
	// Most, unless 0, gives an entity with more neighbors than that a page of
	// none, with HasNext set: reading it may stop there.
	Most    int
	MaxRows int // as in ClaimQuery
}

// A Neighbor is an entity at the other end of one or more claims.
type Neighbor struct {
	ID ID
	// Fact is set where one of those claims is a fact, or was one at KnownAt,
	// see [Claim.WasFact]; Certain where AsOf is given and one of them is
	// Certain then.
	Fact, Certain bool
}

// A NeighborPage is a page of neighbors.
type NeighborPage struct {
	Neighbors []Neighbor
	HasNext   bool
}

// A RelationCount counts an entity's claims of one relation (subrelations are
// counted apart) on one side of it. Direction is Out or In.
type RelationCount struct {
	Relation  string
	Direction Direction
	Count     int64
}

// An EndCount counts an entity's claims of one relation, subrelations apart:
// those that it is the subject of, those that it is the object of, and those
// among both that it makes about itself.
type EndCount struct {
	Entity        ID
	Relation      string
	Out, In, Self int64
}

// An InboundLink is a link that another claim makes to a claim.
type InboundLink struct {
	From ID // the claim that says so
	Link Link
}

// A QuadQuery asks for the quads around a node.
type QuadQuery struct {
	Direction  Direction // Out: node is the subject; In: the object. Both is Out, then In.
	Predicates []ID      // nil for all
	First      int
	After      string // cursor from QuadPage
}

// A QuadPage is a page of quads; Cursors has one for each.
type QuadPage struct {
	Quads   []quad.Quad
	Cursors []string
	HasNext bool
}
