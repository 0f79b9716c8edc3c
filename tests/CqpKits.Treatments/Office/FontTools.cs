namespace CqpKits.Treatments;

/// <summary>Reads fonts with fontTools, the library of those who make them.</summary>
public static class FontTools
{
    /// <summary>A line for each warning and each character: character, glyph, width, what is drawn. A checksum that is wrong ends it.</summary>
    private const string Script = """
        import logging, sys
        from fontTools.pens.recordingPen import DecomposingRecordingPen
        from fontTools.ttLib import TTFont

        class Said(logging.Handler):
            def emit(self, record):
                print('warning', record.getMessage())

        logging.getLogger().addHandler(Said())
        font = TTFont(sys.argv[1], checkChecksums=2, lazy=False)
        for tag in ('head', 'hhea', 'maxp', 'hmtx', 'cmap', 'loca', 'glyf', 'post'):
            font[tag]
        glyphs = font.getGlyphSet()
        for character, name in sorted(font['cmap'].getcmap(3, 1).cmap.items()):
            pen = DecomposingRecordingPen(glyphs)
            glyphs[name].draw(pen)
            print('%04X' % character, font.getGlyphID(name), glyphs[name].width, pen.value)

        """;

    private static readonly Lazy<bool> Installed = new(() => DebianPython.Has("fontTools"));

    /// <summary>Whether this machine has it.</summary>
    public static bool IsInstalled => Installed.Value;

    /// <summary>The characters of a font file, each with its glyph, its width and its outline, and what is odd in the file.</summary>
    /// <exception cref="ToolFailedException">It is no font file, or a checksum is wrong.</exception>
    public static IReadOnlyList<string> Read(byte[] font)
    {
        using var work = new TemporaryFolder();
        var path = work.File("font.ttf");
        File.WriteAllBytes(path, font);
        return DebianPython.Run(["-", path], Script).Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }
}
