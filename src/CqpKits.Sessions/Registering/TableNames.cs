namespace CqpKits.Sessions.Registering;

/// <summary>The names of tables, for what handles rows as text.</summary>
internal static class TableNames
{
    public const string Actors = "actor";
    public const string Sessions = "session";
    public const string Persons = "person";
    public const string Enrolments = "enrolment";
    public const string Assessors = "assessor";
    public const string Assignments = "assignment";
    public const string Kits = "issued_kit";
    public const string Copies = "issued_copy";
    public const string Returns = "returned_file";
    public const string Settled = "settled_answer";
    public const string Sittings = "sitting";
    public const string Decisions = "decision";
    public const string Facts = "fact";
    public const string Results = "result";
    public const string Papers = "paper";
    public const string Exports = "exported_archive";
}
