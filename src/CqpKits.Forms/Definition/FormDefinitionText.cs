using CqpKits.Diagnostics;

namespace CqpKits.Forms;

/// <summary>The canonical text of a form definition: indented JSON, French keys, fixed order, line feeds, one at the end.</summary>
public static class FormDefinitionText
{
    /// <summary>The canonical text.</summary>
    public static string Write(FormDefinition definition) => throw new NotImplementedException();

    /// <summary>Reads a frozen definition back; a damaged file or an unknown format is an error that names the file.</summary>
    public static Outcome<FormDefinition> Read(SourceFile file) => throw new NotImplementedException();
}
