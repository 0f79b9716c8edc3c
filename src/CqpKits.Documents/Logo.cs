namespace CqpKits.Documents;

/// <summary>A picture at the head of pages.</summary>
/// <param name="Bytes">PNG or JPEG file.</param>
/// <param name="Format">Which.</param>
/// <param name="Width">Printed width, millimetres.</param>
/// <param name="Height">Printed height, millimetres.</param>
/// <param name="Description">What it shows, for those who do not see it.</param>
public sealed record Logo(byte[] Bytes, LogoFormat Format, decimal Width, decimal Height, string Description);

/// <summary>Formats of pictures.</summary>
public enum LogoFormat
{
    /// <summary>PNG.</summary>
    Png,

    /// <summary>JPEG.</summary>
    Jpeg,
}
