namespace CqpKits.Documents;

/// <summary>A picture in the header of pages.</summary>
/// <param name="Bytes">Bytes of the PNG or JPEG file.</param>
/// <param name="Format">Format of the file.</param>
/// <param name="Width">Printed width, millimetres.</param>
/// <param name="Height">Printed height, millimetres.</param>
/// <param name="Description">Alternative text for people who cannot see it.</param>
public sealed record Logo(byte[] Bytes, LogoFormat Format, decimal Width, decimal Height, string Description);

/// <summary>Formats of pictures.</summary>
public enum LogoFormat
{
    /// <summary>PNG.</summary>
    Png,

    /// <summary>JPEG.</summary>
    Jpeg,
}
