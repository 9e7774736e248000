using AssetPlanning.Inventory;
using AssetPlanning.Territory;

namespace AssetPlanning.Tests.Vocabulary;

public class IdentifierTests
{
    public static TheoryData<string> Good => new()
    {
        "a", "A1", "central-government", "农村集体", "县A-1_2.3:4/5", "〇一", "\u3400", "\U00020000", "\U00030000", new string('x', 128),
    };

    /// <summary>Escapes throughout: what must be refused would not be seen in the source.</summary>
    public static TheoryData<string, string> Bad => new()
    {
        { "", "empty" },
        { " ", "blank" },
        { "a b", "blank inside" },
        { "a ", "blank at the end" },
        { "a\n", "line feed" },
        { "a\0b", "NUL" },
        { "a\u0085", "control of the upper half" },
        { "\u202Eabc", "bidi override" },
        { "a\u2066b", "bidi isolate" },
        { "a\u061Cb", "Arabic letter mark" },
        { "a\u200Bb", "zero width space" },
        { "a\u200Db", "zero width joiner" },
        { "a\uFEFFb", "zero width no-break space" },
        { "a\u00ADb", "soft hyphen" },
        { "\uFF21", "full-width A" },
        { "\uFF11", "full-width 1" },
        { "a\u3000b", "ideographic space" },
        { "\u0430", "Cyrillic a" },
        { "\u0391", "Greek Alpha" },
        { "\u00E9", "Latin e with acute" },
        { "e\u0301", "combining acute" },
        { "\uF900", "compatibility ideograph" },
        { "\U0002F800", "compatibility ideograph of the supplement" },
        { "\u2F00", "Kangxi radical" },
        { "\u3105", "bopomofo" },
        { "\u30A2", "katakana" },
        { "\uAC00", "hangul" },
        { "\u0661", "Arabic digit" },
        { "\uD800", "lone high surrogate" },
        { "a\uDC00", "lone low surrogate" },
        { "\uDC00\uD800", "surrogates the wrong way round" },
        { "a|b", "separator of figure keys" },
        { "a>b", "separator of scopes" },
        { "a@1", "separator of versions" },
        { "a\"b", "quotation mark" },
        { "a\\b", "backslash" },
        { "\U0001F600", "emoji" },
        { new string('x', 129), "one too long" },
        { new string('x', 1_000_000), "a million" },
    };

    [Theory]
    [MemberData(nameof(Good))]
    public void TryParse_AsciiAndHan_IsTheName(string text)
    {
        PartyId.TryParse(text, out var party).Should().BeTrue();
        party.ToString().Should().Be(text);
        new SubjectId(text).ToString().Should().Be(text);
        new ParcelId(text).Should().Be((ParcelId)text);
        new LotId(text).IsNone.Should().BeFalse();
    }

    [Theory]
    [MemberData(nameof(Bad))]
    public void TryParse_ControlLookAlikeOrTooLong_IsRefused(string text, string why)
    {
        PartyId.TryParse(text, out var party).Should().BeFalse(why);
        party.IsNone.Should().BeTrue();
        SubjectId.TryParse(text, out _).Should().BeFalse(why);
        ParcelId.TryParse(text, out _).Should().BeFalse(why);
        LotId.TryParse(text, out _).Should().BeFalse(why);
        FluentActions.Invoking(() => new PartyId(text)).Should().Throw<ArgumentException>()
            .Which.Message.Length.Should().BeLessThan(400, "a refusal does not repeat a megabyte");
    }

    /// <summary>Every code unit by itself: nothing is allowed but ASCII letters, digits, five marks and unified Han.</summary>
    [Fact]
    public void TryParse_EveryCodeUnit_AllowsOnlyTheListed()
    {
        for (var c = 0; c <= 0xFFFF; c++)
        {
            var expected = c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '-' or '_' or '.' or ':' or '/'
                or (>= 0x4E00 and <= 0x9FFF) or (>= 0x3400 and <= 0x4DBF) or 0x3007;
            PartyId.TryParse(((char)c).ToString(), out _).Should().Be(expected, $"U+{c:X4}");
        }
    }

    [Fact]
    public void CompareTo_Names_IsOrdinal()
    {
        new PartyId("B").CompareTo("a").Should().BeNegative("capitals come first by code");
        (new PartyId("a") < "b").Should().BeTrue();
        default(PartyId).CompareTo("a").Should().BeNegative();
        (new SubjectId("a10") < "a9").Should().BeTrue();
    }

    [Fact]
    public void Default_IsNoneAndPrintsNothing()
    {
        default(PartyId).IsNone.Should().BeTrue();
        default(PartyId).ToString().Should().BeEmpty();
    }

    [Theory]
    [InlineData("CLU-S", false)]
    [InlineData("2023:0901", false)]
    [InlineData("x-right", true)]
    public void Code_Text_IsKept(string text, bool isOwn)
    {
        Code<RightType> code = text;
        code.ToString().Should().Be(text);
        code.IsOwn.Should().Be(isOwn);
    }

    [Theory]
    [InlineData("")]
    [InlineData("-a")]
    [InlineData("a b")]
    [InlineData("权")]
    [InlineData("a/b")]
    [InlineData("a\u202E")]
    [InlineData("Ａ")]
    [InlineData("a|b")]
    public void Code_AnythingElse_IsRefused(string text)
    {
        Code<RightType>.TryParse(text, out var code).Should().BeFalse();
        code.IsNone.Should().BeTrue();
        FluentActions.Invoking(() => new Code<RightType>(text)).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Code_TooLong_IsRefused()
    {
        Code<RightType>.TryParse(new string('a', 64), out _).Should().BeTrue();
        Code<RightType>.TryParse(new string('a', 65), out _).Should().BeFalse();
    }
}
