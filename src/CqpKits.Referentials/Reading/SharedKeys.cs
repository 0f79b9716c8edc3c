using CqpKits.Yaml.Shapes;

namespace CqpKits.Referentials.Reading;

/// <summary>Keys that several kinds of items have.</summary>
internal static class SharedKeys
{
    public static readonly Shape<string> SourceCode = new ReferenceShape(CodeKinds.Source);

    /// <summary>The document an item is taken from.</summary>
    public static readonly Key<string> Source =
        Key.Optional("source", SourceCode, "Code du document (voir « sources ») d'où vient cet élément.");

    /// <summary>A word with the characters of a code, for an identity or a path; it is not noted as a code.</summary>
    public static readonly Shape<string> Word = new RestrictedTextShape(CodePatterns.Code(), CodePatterns.CodeInWords);

    /// <summary>The key « code », which defines the code of an item.</summary>
    public static Key<string> Code(CodeKind kind) => Key.Required(
        "code", new NewCodeShape(kind), "Code court, unique et définitif : un code qui ne sert plus va dans « retires » et n'est jamais réutilisé.");

    /// <summary>The examination method that a form or document is about.</summary>
    public static readonly Key<string> Method =
        Key.Optional("modalite", new ReferenceShape(CodeKinds.ExaminationMethod), "Code de la modalité d'évaluation dont il s'agit : le modèle la connaît sous ce nom.");

    /// <summary>The key « libelle », the official wording of an item.</summary>
    public static Key<string> Label(string description = "Libellé officiel, mot pour mot.") => Key.RequiredText("libelle", description);

    /// <summary>A required key whose value is a code defined elsewhere.</summary>
    public static Key<string> Reference(string name, CodeKind kind, string description) =>
        Key.Required(name, new ReferenceShape(kind), description);
}
