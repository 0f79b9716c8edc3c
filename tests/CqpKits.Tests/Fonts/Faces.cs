using CqpKits.Fonts;

namespace CqpKits.Tests.Fonts;

/// <summary>The faces that are with the program, by the names that documents give them.</summary>
internal static class Faces
{
    private static readonly IReadOnlyList<FontFace> All = [FontFace.Carlito, FontFace.CarlitoBold, FontFace.CarlitoItalic, FontFace.CarlitoBoldItalic];

    public static TheoryData<string> Names => [.. All.Select(f => f.PostScriptName)];

    public static FontFace Of(string name) => All.Single(f => f.PostScriptName == name);
}
