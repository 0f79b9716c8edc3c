using CqpKits.Sessions.Registering;

namespace CqpKits.Sessions.Enrolling;

/// <summary>French words of whether a candidate takes part.</summary>
public static class AttendanceWords
{
    /// <summary>What is typed for each.</summary>
    public static IReadOnlyDictionary<string, Attendance> Typed { get; } = new Dictionary<string, Attendance>
    {
        ["attendu"] = Attendance.Expected,
        ["désisté"] = Attendance.Withdrawn,
        ["absent"] = Attendance.Absent,
        ["excusé"] = Attendance.Excused,
    };

    /// <summary>The words.</summary>
    public static string Of(Attendance attendance) => attendance switch
    {
        Attendance.Expected => "inscrit",
        Attendance.Withdrawn => "désisté",
        Attendance.Absent => "absent",
        Attendance.Excused => "absent, justifié",
        _ => throw new ArgumentOutOfRangeException(nameof(attendance)),
    };
}
