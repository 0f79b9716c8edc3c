namespace CqpKits.Sessions.Registering;

/// <summary>Texts as columns hold them, where null means that there is nothing.</summary>
internal static class RowText
{
    /// <summary>The text; null when it is empty.</summary>
    public static string? Filled(string text) => text.Length > 0 ? text : null;
}
