namespace CqpKits.Kits;

/// <summary>Names of sessions that are nobody's.</summary>
internal static class SessionNames
{
    /// <summary>Session of forms that are issued to nobody.</summary>
    public const string Blank = "vierge";

    /// <summary>Session of previews.</summary>
    public const string Preview = "apercu";
}
