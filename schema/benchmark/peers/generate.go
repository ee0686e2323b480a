package main

import (
	"bufio"
	"encoding/csv"
	"errors"
	"fmt"
	"io/fs"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"time"
	"unicode"
)

type entity struct{ id, name, country string }

type event struct {
	source, target int // places of entities
	relation       string
	date           time.Time
}

// A dataset is what both servers load.
type dataset struct {
	entities []entity
	events   []event
}

// The entities that the queries name.
const (
	kim        = "Kim Jong-Un"
	pompeo     = "Mike Pompeo"
	northKorea = "North Korea"
)

var epoch = time.Date(2018, 1, 1, 0, 0, 0, 0, time.UTC) // hours in ICEWS18 count from here

// readICEWS reads ICEWS18 (entity2id.txt, relation2id.txt, and those of
// train.txt, valid.txt and test.txt that are there) from a folder. The error
// wraps [fs.ErrNotExist] where it is not there.
func readICEWS(folder string) (*dataset, []string, error) {
	if folder == "" {
		return nil, nil, fmt.Errorf("no folder was given with -icews: %w", fs.ErrNotExist)
	}
	d := &dataset{}
	err := readRows(filepath.Join(folder, "entity2id.txt"), 2, func(row []string) error {
		if row[1] != strconv.Itoa(len(d.entities)) {
			return fmt.Errorf("entity %s stands in place %d", row[1], len(d.entities))
		}
		d.entities = append(d.entities, entity{entityID(len(d.entities)), row[0], countryOf(row[0])})
		return nil
	})
	if err != nil {
		return nil, nil, err
	}
	var relations []string
	err = readRows(filepath.Join(folder, "relation2id.txt"), 2, func(row []string) error {
		relations = append(relations, row[0])
		return nil
	})
	if err != nil {
		return nil, nil, err
	}
	for _, name := range []string{"train.txt", "valid.txt", "test.txt"} {
		err := readRows(filepath.Join(folder, name), 4, func(row []string) error {
			var n [4]int
			for i := range n {
				var err error
				if n[i], err = strconv.Atoi(row[i]); err != nil {
					return err
				}
			}
			if max(n[0], n[2]) >= len(d.entities) || n[1] >= len(relations) || min(n[0], n[1], n[2]) < 0 {
				return errors.New("no such entity or relation")
			}
			d.events = append(d.events, event{n[0], n[2], relations[n[1]], epoch.Add(time.Duration(n[3]) * time.Hour)})
			return nil
		})
		if err != nil && !errors.Is(err, fs.ErrNotExist) {
			return nil, nil, err
		}
	}
	if len(d.events) == 0 {
		return nil, nil, fmt.Errorf("%s has none of train.txt, valid.txt and test.txt: %w", folder, fs.ErrNotExist)
	}
	return d, relations, nil
}

// readRows calls fn for each line of a file of at least n columns, which are
// separated by tabs and padded with blanks.
func readRows(file string, n int, fn func(row []string) error) error {
	src, err := os.ReadFile(file)
	if err != nil {
		return err
	}
	line := 0
	for text := range strings.Lines(string(src)) {
		line++
		row := strings.Split(text, "\t")
		for i := range row {
			row[i] = strings.TrimSpace(row[i])
		}
		err := error(nil)
		if len(row) < n {
			err = fmt.Errorf("%d columns, want %d", len(row), n)
		} else {
			err = fn(row)
		}
		if err != nil {
			return fmt.Errorf("%s:%d: %w", file, line, err)
		}
	}
	return nil
}

func entityID(i int) string { return fmt.Sprintf("n%07d", i) }

// countryOf is what ICEWS18 puts in brackets at the end of a name.
func countryOf(name string) string {
	if from, to := strings.LastIndexByte(name, '('), strings.LastIndexByte(name, ')'); from >= 0 && to > from {
		return name[from+1 : to]
	}
	return "Unknown"
}

// The size of the generated set.
const (
	manyEntities = 200_000
	manyEvents   = 1_000_000
)

// generate makes a large set in the shape of a small one, which may be nil. The
// same input makes the same set.
func generate(like *dataset, relations []string) *dataset {
	d := &dataset{}
	if like == nil {
		like, relations = &dataset{entities: madeUp()}, nil
		for i := range 256 {
			relations = append(relations, fmt.Sprintf("Kind of event %03d", i))
		}
	}
	d.entities = slices.Clone(like.entities)
	degrees, counts := make([]int, len(d.entities)), map[string]int{}
	for _, e := range like.events {
		degrees[e.source]++
		degrees[e.target]++
		counts[e.relation]++
	}
	ranks := make([]int, len(d.entities), manyEntities) // entities by degree
	for i := range ranks {
		ranks[i] = i
	}
	slices.SortStableFunc(ranks, func(a, b int) int { return degrees[b] - degrees[a] })
	relations = slices.Clone(relations)
	slices.SortStableFunc(relations, func(a, b string) int { return counts[b] - counts[a] })
	var countries []string
	for _, e := range d.entities {
		countries = append(countries, e.country)
	}
	slices.Sort(countries)
	countries = slices.Compact(countries)

	rng := rand.New(rand.NewPCG(20180101, 0))
	roles := [...]string{"Citizen", "Minister", "Agency", "Facility", "Union", "Party", "Regiment", "Company"}
	for i := len(d.entities); i < manyEntities; i++ {
		country := countries[rng.IntN(len(countries))]
		d.entities = append(d.entities, entity{entityID(i), fmt.Sprintf("%s %06d (%s)", roles[rng.IntN(len(roles))], i, country), country})
		ranks = append(ranks, i)
	}
	actors := rand.NewZipf(rng, 1.1, 10, manyEntities-1)
	kinds := rand.NewZipf(rng, 1.3, 2, uint64(len(relations)-1))
	for range manyEvents {
		source, target := actors.Uint64(), actors.Uint64()
		for target == source {
			target = actors.Uint64()
		}
		date := epoch.Add(time.Duration(rng.IntN(365*24)) * time.Hour)
		d.events = append(d.events, event{ranks[source], ranks[target], relations[kinds.Uint64()], date})
	}
	return d
}

// madeUp are the entities that the queries need.
func madeUp() []entity {
	entities := []entity{{name: kim}, {name: northKorea}, {name: pompeo}, {name: "South Korea"}}
	for _, country := range [...]string{"North Korea", "South Korea", "China", "Japan", "Russia", "United States", "Iran", "Pakistan"} {
		for _, role := range [...]string{"Government", "Military", "Police", "Citizen", "Diplomat", "Media Personnel"} {
			entities = append(entities, entity{name: role + " (" + country + ")"})
		}
	}
	for i := range entities {
		entities[i].id, entities[i].country = entityID(i), countryOf(entities[i].name)
	}
	return entities
}

// rim returns an entity to which a path leads from another, as far away as at
// most four hops go, and which is in one event only: no short way leads around
// the search. Of several the first counts.
func (d *dataset) rim(from int) (string, int, error) {
	next, degrees := make([][]int, len(d.entities)), make([]int, len(d.entities))
	for _, e := range d.events {
		next[e.source] = append(next[e.source], e.target)
		degrees[e.source]++
		degrees[e.target]++
	}
	distance := map[int]int{from: 0}
	best, level := -1, []int{from}
	for hops := 1; hops <= 4 && len(level) > 0; hops++ {
		var reached []int
		for _, i := range level {
			for _, j := range next[i] {
				if _, seen := distance[j]; !seen {
					distance[j] = hops
					reached = append(reached, j)
				}
			}
		}
		slices.Sort(reached)
		if i := slices.IndexFunc(reached, func(j int) bool { return degrees[j] == 1 }); i >= 0 {
			best = reached[i]
		}
		level = reached
	}
	if best < 0 {
		return "", 0, fmt.Errorf("no path from %s ends in an entity of one event", d.entities[from].name)
	}
	return d.entities[best].id, distance[best], nil
}

// find returns the place of the entity of a name.
func (d *dataset) find(name string) (int, error) {
	i := slices.IndexFunc(d.entities, func(e entity) bool { return e.name == name })
	if i < 0 {
		return 0, fmt.Errorf("the data have no entity %q", name)
	}
	return i, nil
}

// write writes entities.csv and events.csv to a folder.
func (d *dataset) write(folder string) error {
	err := writeCSV(filepath.Join(folder, "entities.csv"), []string{"id", "name", "country"}, len(d.entities), func(i int, row []string) {
		e := &d.entities[i]
		row[0], row[1], row[2] = e.id, e.name, e.country
	})
	if err != nil {
		return err
	}
	return writeCSV(filepath.Join(folder, "events.csv"), []string{"id", "source", "target", "relation", "date"}, len(d.events), func(i int, row []string) {
		e := &d.events[i]
		row[0], row[1], row[2] = fmt.Sprintf("e%07d", i), d.entities[e.source].id, d.entities[e.target].id
		row[3], row[4] = e.relation, e.date.Format(time.RFC3339)
	})
}

func writeCSV(file string, header []string, n int, fill func(i int, row []string)) error {
	f, err := os.Create(file)
	if err != nil {
		return err
	}
	buffered := bufio.NewWriterSize(f, 1<<20)
	w := csv.NewWriter(buffered)
	err = w.Write(header)
	row := make([]string, len(header))
	for i := 0; i < n && err == nil; i++ {
		fill(i, row)
		err = w.Write(row)
	}
	w.Flush()
	return errors.Join(err, w.Error(), buffered.Flush(), f.Close())
}

// slug is a relation as its name in the graph ends: what the mapping's filter
// of that name makes of it.
func slug(label string) string {
	words := strings.FieldsFunc(strings.ToLower(label), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
	return strings.Join(words, "-")
}
