using System.Text.Json;
using System.Text.Json.Serialization;
using CqpKits.Referentials.Model;

namespace CqpKits.Forms.Kinds;

/// <summary>Writes an enumeration of the référentiel by its YAML words.</summary>
internal abstract class YamlWordConverter<T>(IReadOnlyDictionary<T, string> words) : JsonConverter<T>
    where T : struct, Enum
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var found = reader.GetString();
        return words.Where(w => w.Value == found).Select(w => (T?)w.Key).FirstOrDefault()
            ?? throw new JsonException($"« {found} »");
    }

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(words[value]);
}

internal sealed class MarkScopeConverter() : YamlWordConverter<MarkScope>(new Dictionary<MarkScope, string>
{
    [MarkScope.Individual] = "individuelle",
    [MarkScope.Consensus] = "consensus",
    [MarkScope.Report] = "report",
});

internal sealed class ValueSenseConverter() : YamlWordConverter<ValueSense>(new Dictionary<ValueSense, string>
{
    [ValueSense.Favorable] = "favorable",
    [ValueSense.Unfavorable] = "defavorable",
    [ValueSense.NotApplicable] = "sans_objet",
    [ValueSense.Abstention] = "abstention",
    [ValueSense.Absence] = "absence",
});

internal sealed class PrefillConverter() : YamlWordConverter<Prefill>(new Dictionary<Prefill, string>
{
    [Prefill.Date] = "date",
    [Prefill.Member] = "membre",
    [Prefill.Candidate] = "candidat",
    [Prefill.LastName] = "nom",
    [Prefill.FirstName] = "prenom",
    [Prefill.Company] = "entreprise",
});
