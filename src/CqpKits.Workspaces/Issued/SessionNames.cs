namespace CqpKits.Workspaces.Issued;

/// <summary>Names of sessions that are nobody's.</summary>
public static class SessionNames
{
    /// <summary>Session of forms that are issued to nobody.</summary>
    public const string Blank = "vierge";

    /// <summary>Session of previews.</summary>
    public const string Preview = "apercu";
}
