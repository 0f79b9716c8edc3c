using CqpKits.Referentials.Model;
using CqpKits.Referentials.Reading;
using CqpKits.Referentials.Shapes;
using CqpKits.Yaml.Shapes;

namespace CqpKits.Referentials.Schema;

/// <summary>Writes the JSON Schema with which editors complete and check the YAML files of a certification.</summary>
public static class CertificationSchema
{
    /// <summary>File name of the schema, beside <c>certification.yaml</c>.</summary>
    public const string FileName = "certification.schema.json";

    /// <summary>
    /// JSON Schema (draft 7) for every file of the certification, with its codes as enumerations and French descriptions; ends with a line feed.
    /// </summary>
    public static string Write(Certification certification) =>
        SchemaFile.Write($"Référentiel « {certification.Identity.Title} »", CertificationShape.Shape, CodesOf(certification));

    private static KnownWords CodesOf(Certification certification)
    {
        var kinds = CodeKinds.All.Append(CodeKinds.Pass).ToDictionary(k => k.Name);
        return kind => kinds[kind].CodesIn(certification);
    }
}
