namespace CqpKits.Workspaces.Issued;

/// <summary>Names of sessions without candidates.</summary>
public static class SessionNames
{
    /// <summary>Session of blank forms.</summary>
    public const string Blank = "vierge";

    /// <summary>Session of previews.</summary>
    public const string Preview = "apercu";
}
