using CqpKits.Forms.Identity;
using CsCheck;

namespace CqpKits.Tests.Forms;

public sealed class FormCodeTests
{
    private static readonly Gen<FormCode> Codes = Gen.String.Select(Gen.String, (a, b) => new FormCode(ReadableCode.Of(a, 10), ReadableCode.Of(b, 8)));

    [Fact]
    public void A_printed_code_is_found_again_in_any_text() =>
        Codes.Select(Gen.String).Sample((code, noise) => FormCode.Find($"{noise} {code} Page 1 / 2") == code);

    [Fact]
    public void It_is_found_in_lower_case_and_with_the_dashes_of_word_processors() =>
        Codes.Sample(code => FormCode.Find(code.ToString().ToLowerInvariant().Replace("-", " – ")) == code);

    [Fact]
    public void One_wrong_character_is_always_noticed() =>
        Codes.Select(Gen.Int[0, 22], Gen.Int[1, 30]).Sample((code, at, shift) =>
        {
            var text = code.ToString().ToCharArray();
            if (text[at] != '-')
            {
                var value = ReadableCode.Alphabet.IndexOf(text[at], StringComparison.Ordinal);
                text[at] = ReadableCode.Alphabet[(value + shift) % ReadableCode.Alphabet.Length];
                Assert.Null(FormCode.Find(new string(text)));
            }
        });

    [Fact]
    public void Two_neighbours_swapped_are_always_noticed() =>
        Codes.Select(Gen.Int[0, 20]).Sample((code, at) =>
        {
            var text = code.ToString().ToCharArray();
            if (text[at] != text[at + 1] && text[at] != '-' && text[at + 1] != '-')
            {
                (text[at], text[at + 1]) = (text[at + 1], text[at]);
                Assert.Null(FormCode.Find(new string(text)));
            }
        });
}
