namespace CqpKits.Treatments;

/// <summary>python-docx, with which scripts open, fill and save Word files.</summary>
public static class PythonDocx
{
    private static readonly Lazy<bool> Installed = new(() => DebianPython.Has("docx"));

    /// <summary>Whether this machine has it.</summary>
    public static bool IsInstalled => Installed.Value;

    /// <summary>Forms as they are saved once a script has edited them; all in one start.</summary>
    /// <param name="forms">The forms.</param>
    /// <param name="script">What is done to each: it finds <c>form</c>, and <c>control(tag)</c>, which gives the content control with a tag. Nothing is a mere saving.</param>
    /// <exception cref="ToolFailedException">The script failed.</exception>
    public static IReadOnlyList<byte[]> Edit(IReadOnlyList<byte[]> forms, string script = "pass")
    {
        using var work = new TemporaryFolder();
        var paths = forms.Select((_, i) => work.File(FormattableString.Invariant($"{i:0000}.docx"))).ToList();
        foreach (var (path, form) in paths.Zip(forms))
        {
            File.WriteAllBytes(path, form);
        }

        DebianPython.Run(["-", .. paths], Whole(script));
        return [.. paths.Select(File.ReadAllBytes)];
    }

    private static string Whole(string script) => $"""
        import sys, docx

        def control(tag):
            return form.element.body.xpath('.//w:sdt[w:sdtPr/w:tag/@w:val="%s"]' % tag)[0]

        for path in sys.argv[1:]:
            form = docx.Document(path)
            {script.ReplaceLineEndings("\n    ")}
            form.save(path)

        """;
}
