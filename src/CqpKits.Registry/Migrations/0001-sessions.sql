-- Read by SQLite and by PostgreSQL. Numbers have 64 bits; SQLite keeps days as text (2027-06-16). The columns of a table are the properties of its row.
CREATE TABLE actor (
    id BIGINT PRIMARY KEY,
    account TEXT NOT NULL,
    stated_name TEXT
);

CREATE TABLE session (
    id BIGINT PRIMARY KEY,
    certification TEXT NOT NULL,
    name TEXT NOT NULL,
    title TEXT,
    created_on DATE NOT NULL,
    evaluation_on DATE,
    place TEXT,
    closed_on DATE,
    appeals_until DATE,
    UNIQUE (certification, name)
);

CREATE TABLE person (
    id BIGINT PRIMARY KEY,
    identifier TEXT,
    last_name TEXT NOT NULL,
    first_name TEXT NOT NULL,
    civility TEXT,
    birth_date DATE,
    birth_place TEXT,
    birth_code TEXT,
    birth_name TEXT,
    given_names TEXT,
    sex TEXT,
    postal_code TEXT
);

CREATE TABLE enrolment (
    id BIGINT PRIMARY KEY,
    session BIGINT NOT NULL REFERENCES session (id),
    person BIGINT NOT NULL REFERENCES person (id),
    candidate_key TEXT NOT NULL,
    rank BIGINT NOT NULL,
    route TEXT,
    evaluation_on DATE,
    starts_on DATE,
    ends_on DATE,
    company TEXT,
    granted TEXT,
    record TEXT,
    attendance TEXT NOT NULL,
    attendance_since DATE,
    UNIQUE (session, candidate_key),
    UNIQUE (session, person)
);

CREATE INDEX enrolment_person ON enrolment (person);

CREATE TABLE assessor (
    id BIGINT PRIMARY KEY,
    name TEXT NOT NULL,
    function TEXT
);

CREATE TABLE assignment (
    id BIGINT PRIMARY KEY,
    session BIGINT NOT NULL REFERENCES session (id),
    enrolment BIGINT NOT NULL REFERENCES enrolment (id),
    role TEXT NOT NULL,
    assessor BIGINT NOT NULL REFERENCES assessor (id),
    rank BIGINT NOT NULL
);

CREATE INDEX assignment_session ON assignment (session);
CREATE INDEX assignment_enrolment ON assignment (enrolment);
CREATE INDEX assignment_assessor ON assignment (assessor);

-- The journal is only ever added to. What it vouches for can be purged: then salts go, and it says nothing of what was there.
CREATE TABLE journal (
    number BIGINT PRIMARY KEY,
    day DATE NOT NULL,
    actor BIGINT NOT NULL,
    command TEXT NOT NULL,
    kind TEXT NOT NULL,
    table_name TEXT NOT NULL,
    row_id BIGINT NOT NULL,
    row_hash BYTEA,
    previous BYTEA NOT NULL,
    hash BYTEA NOT NULL
);

CREATE TABLE salt (
    entry BIGINT PRIMARY KEY REFERENCES journal (number),
    salt BYTEA NOT NULL
);

-- Number and hash of the last entry, so that entries removed from the end are missed.
CREATE TABLE journal_head (
    id BIGINT PRIMARY KEY,
    number BIGINT NOT NULL,
    hash BYTEA NOT NULL
);

-- The last number given in each table: none is given again.
CREATE TABLE counter (
    table_name TEXT PRIMARY KEY,
    last BIGINT NOT NULL
);

-- kit.json as it was when the kits of a session were made last, deflated.
CREATE TABLE issued_kit (
    id BIGINT PRIMARY KEY,
    session BIGINT NOT NULL REFERENCES session (id),
    folder TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    manifest BYTEA NOT NULL,
    issued_on DATE NOT NULL,
    UNIQUE (session, folder)
);

-- A form that went out, in however many formats.
CREATE TABLE issued_copy (
    id BIGINT PRIMARY KEY,
    session BIGINT NOT NULL REFERENCES session (id),
    enrolment BIGINT NOT NULL REFERENCES enrolment (id),
    code TEXT NOT NULL,
    form TEXT NOT NULL,
    form_id TEXT NOT NULL,
    role TEXT NOT NULL,
    member TEXT,
    holder TEXT,
    issued_on DATE NOT NULL,
    withdrawn_on DATE,
    UNIQUE (session, code)
);

CREATE INDEX issued_copy_enrolment ON issued_copy (enrolment);

-- A file that came back: its bytes lie in the folder of stored files, what was read of them is here.
CREATE TABLE returned_file (
    id BIGINT PRIMARY KEY,
    session BIGINT NOT NULL REFERENCES session (id),
    path TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    taken_on DATE NOT NULL,
    state TEXT NOT NULL,
    code TEXT,
    answers TEXT,
    reading BYTEA NOT NULL,
    standing TEXT NOT NULL,
    standing_since DATE,
    UNIQUE (session, sha256, path)
);

CREATE INDEX returned_file_code ON returned_file (session, code);

-- What a person decided about one answer of one file.
CREATE TABLE settled_answer (
    id BIGINT PRIMARY KEY,
    session BIGINT NOT NULL REFERENCES session (id),
    sha256 TEXT NOT NULL,
    file TEXT,
    field TEXT NOT NULL,
    found TEXT,
    decided TEXT NOT NULL,
    decided_by TEXT NOT NULL,
    why TEXT NOT NULL,
    decided_on DATE,
    source TEXT,
    source_place TEXT
);

CREATE INDEX settled_answer_session ON settled_answer (session);

-- When, where and with whom the jury or the commission sat.
CREATE TABLE sitting (
    id BIGINT PRIMARY KEY,
    session BIGINT NOT NULL REFERENCES session (id),
    body TEXT NOT NULL,
    sat_on DATE,
    place TEXT,
    title TEXT,
    members TEXT,
    rule_set TEXT,
    source TEXT,
    source_sha256 TEXT,
    UNIQUE (session, body)
);

-- What it decided about a result.
CREATE TABLE decision (
    id BIGINT PRIMARY KEY,
    session BIGINT NOT NULL REFERENCES session (id),
    body TEXT NOT NULL,
    enrolment BIGINT NOT NULL REFERENCES enrolment (id),
    item TEXT,
    assessor TEXT,
    holder TEXT,
    before TEXT,
    after TEXT NOT NULL,
    decided_by TEXT NOT NULL,
    why TEXT NOT NULL,
    decided_on DATE NOT NULL,
    source TEXT,
    source_place TEXT
);

CREATE INDEX decision_session ON decision (session);
CREATE INDEX decision_enrolment ON decision (enrolment);

-- What is known of a candidate besides forms and lists.
CREATE TABLE fact (
    id BIGINT PRIMARY KEY,
    session BIGINT NOT NULL REFERENCES session (id),
    enrolment BIGINT NOT NULL REFERENCES enrolment (id),
    record TEXT NOT NULL,
    source TEXT,
    source_place TEXT
);

CREATE INDEX fact_session ON fact (session);
CREATE INDEX fact_enrolment ON fact (enrolment);

-- The result of a candidate as the jury or the commission left it.
CREATE TABLE result (
    id BIGINT PRIMARY KEY,
    session BIGINT NOT NULL REFERENCES session (id),
    body TEXT NOT NULL,
    enrolment BIGINT NOT NULL REFERENCES enrolment (id),
    held_on DATE NOT NULL,
    verdict TEXT NOT NULL,
    view BYTEA NOT NULL,
    UNIQUE (session, body, enrolment)
);

CREATE INDEX result_enrolment ON result (enrolment);

-- The register of papers that were delivered. A number is given once, to a paper and its duplicates.
CREATE TABLE paper (
    id BIGINT PRIMARY KEY,
    session BIGINT NOT NULL REFERENCES session (id),
    enrolment BIGINT NOT NULL REFERENCES enrolment (id),
    document TEXT NOT NULL,
    item TEXT,
    number TEXT NOT NULL,
    duplicate BIGINT,
    delivered_on DATE NOT NULL,
    printed TEXT,
    void_since DATE
);

CREATE UNIQUE INDEX paper_number ON paper (number, COALESCE(duplicate, 0));
CREATE INDEX paper_session ON paper (session);
CREATE INDEX paper_enrolment ON paper (enrolment);

-- The archives that were made of a session.
CREATE TABLE exported_archive (
    id BIGINT PRIMARY KEY,
    session BIGINT NOT NULL REFERENCES session (id),
    path TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    exported_on DATE NOT NULL
);

CREATE INDEX exported_archive_session ON exported_archive (session);
