namespace CqpKits.Registry.Rows;

/// <summary>What is asked of a whole session, in words that both engines know.</summary>
internal static class SessionQueries
{
    /// <summary>Of each form that came back: how many files of it count and are filled, with how many different answers, in how many of these a person must settle something, how many are refused.</summary>
    private const string Back = """
        SELECT code,
               SUM(CASE WHEN state IN ('Received', 'Doubtful') THEN 1 ELSE 0 END) AS filled,
               COUNT(DISTINCT CASE WHEN state IN ('Received', 'Doubtful') THEN answers END) AS versions,
               SUM(CASE WHEN state = 'Doubtful' THEN 1 ELSE 0 END) AS doubtful,
               SUM(CASE WHEN state = 'Refused' THEN 1 ELSE 0 END) AS refused
        FROM returned_file
        WHERE session = @session AND standing = 'Counted' AND code IS NOT NULL
        GROUP BY code
        """;

    /// <summary>How far each candidate is.</summary>
    public const string Progress = $"""
        SELECT e.id AS enrolment, e.candidate_key, e.attendance,
               COUNT(c.id) AS issued,
               COALESCE(SUM(CASE WHEN b.filled > 0 THEN 1 ELSE 0 END), 0) AS returned,
               COALESCE(SUM(CASE WHEN b.doubtful > 0 OR b.versions > 1 THEN 1 ELSE 0 END), 0) AS doubtful,
               COALESCE(CAST(SUM(b.refused) AS BIGINT), 0) AS refused,
               COALESCE(MAX(d.deliberated), 0) AS deliberated, COALESCE(MAX(d.confirmed), 0) AS confirmed, COALESCE(MAX(q.papers), 0) AS papers
        FROM enrolment e
        LEFT JOIN (SELECT enrolment, CAST(SUM(CASE WHEN body = 'Jury' THEN 1 ELSE 0 END) AS BIGINT) AS deliberated, CAST(SUM(CASE WHEN body = 'Commission' THEN 1 ELSE 0 END) AS BIGINT) AS confirmed
                   FROM result WHERE session = @session GROUP BY enrolment) d ON d.enrolment = e.id
        LEFT JOIN (SELECT enrolment, COUNT(*) AS papers FROM paper WHERE session = @session AND void_since IS NULL AND duplicate IS NULL GROUP BY enrolment) q ON q.enrolment = e.id
        LEFT JOIN issued_copy c ON c.enrolment = e.id AND c.withdrawn_on IS NULL
        LEFT JOIN ({Back}) b ON b.code = c.code
        WHERE e.session = @session
        GROUP BY e.id, e.candidate_key, e.attendance, e.rank
        ORDER BY e.rank
        """;

    /// <summary>The forms that are not back.</summary>
    public const string Owed = """
        SELECT e.candidate_key, p.last_name, p.first_name, c.form, c.code, c.role, c.holder, c.issued_on, COALESCE(e.evaluation_on, s.evaluation_on) AS evaluation_on
        FROM issued_copy c
        JOIN enrolment e ON e.id = c.enrolment
        JOIN person p ON p.id = e.person
        JOIN session s ON s.id = e.session
        WHERE c.session = @session AND c.withdrawn_on IS NULL AND e.attendance = 'Expected'
          AND NOT EXISTS (SELECT 1 FROM returned_file r WHERE r.session = c.session AND r.code = c.code AND r.standing = 'Counted' AND r.state IN ('Received', 'Doubtful'))
        ORDER BY e.rank, c.id
        """;
}
