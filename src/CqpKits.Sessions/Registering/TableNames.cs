namespace CqpKits.Sessions.Registering;

/// <summary>The names of tables.</summary>
public static class TableNames
{
    /// <summary>Who acted.</summary>
    public const string Actors = "actor";

    /// <summary>Sessions.</summary>
    public const string Sessions = "session";

    /// <summary>Persons.</summary>
    public const string Persons = "person";

    /// <summary>Places of persons in sessions.</summary>
    public const string Enrolments = "enrolment";

    /// <summary>Those who evaluate.</summary>
    public const string Assessors = "assessor";

    /// <summary>Who evaluates whom.</summary>
    public const string Assignments = "assignment";

    /// <summary>What was made.</summary>
    public const string Kits = "issued_kit";

    /// <summary>Forms that went out.</summary>
    public const string Copies = "issued_copy";

    /// <summary>Files that came back.</summary>
    public const string Returns = "returned_file";

    /// <summary>Decisions about answers.</summary>
    public const string Settled = "settled_answer";

    /// <summary>When bodies sat.</summary>
    public const string Sittings = "sitting";

    /// <summary>Decisions about results.</summary>
    public const string Decisions = "decision";

    /// <summary>What is known of candidates besides.</summary>
    public const string Facts = "fact";

    /// <summary>Results as bodies left them.</summary>
    public const string Results = "result";

    /// <summary>Papers that were delivered.</summary>
    public const string Papers = "paper";

    /// <summary>Archives that were made.</summary>
    public const string Exports = "exported_archive";
}
