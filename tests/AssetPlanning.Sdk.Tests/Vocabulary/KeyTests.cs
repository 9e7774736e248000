using System.Text;
using AssetPlanning.Tests.Support;
using Xunit.Abstractions;

namespace AssetPlanning.Tests.Vocabulary;

public class KeyTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("inventory.area|A1|||0")]
    [InlineData("sharing.share|supply-proceeds|2027-03-01|village|3")]
    [InlineData("x-own|甲|0001-01-01|农村集体|2147483647")]
    public void FigureKey_CanonicalText_PrintsBackInEveryCulture(string text) => Cultures.Each(() =>
    {
        FigureKey.Parse(text).ToString().Should().Be(text);
    });

    [Theory]
    [InlineData("")]
    [InlineData("a|b|c|d|0")]
    [InlineData("a|b|||")]
    [InlineData("a|b|||-1")]
    [InlineData("a|b|||0|")]
    [InlineData("|b|||0")]
    [InlineData("a||||0")]
    [InlineData("a|b|2026-02-30||0")]
    [InlineData("a|b|2026-2-3||0")]
    [InlineData("a|b|26-02-03||0")]
    [InlineData("a|b||p q|0")]
    [InlineData("a|b|||0x1")]
    public void FigureKey_AnythingElse_IsRefused(string text) => FigureKey.TryParse(text, out _).Should().BeFalse();

    [Fact]
    public void FigureKey_Order_IsTermSubjectDayPartyLine()
    {
        var ordered = new[]
        {
            "a|b|||0", "a|b|||1", "a|b||p|0", "a|b|2026-01-01||0", "a|b|2026-01-01|p|0", "a|b|2026-01-01|q|0", "a|b|2026-01-02||0", "a|c|||0", "b|a|||0",
        };
        var draw = new Draw(Runs.Seed);
        draw.Shuffle(ordered).Select(FigureKey.Parse).Order().Select(key => key.ToString()).Should().Equal(ordered);
    }

    [Fact]
    public void PlanVersion_Text_PrintsBackInEveryCulture() => Cultures.Each(() =>
    {
        PlanVersion.Parse("riverside@12").Should().Be(new PlanVersion("riverside", 12));
        new PlanVersion("riverside", 12).ToString().Should().Be("riverside@12");
    });

    [Theory]
    [InlineData("")]
    [InlineData("riverside")]
    [InlineData("riverside@")]
    [InlineData("riverside@0")]
    [InlineData("riverside@-1")]
    [InlineData("riverside@1.0")]
    [InlineData("riverside@2147483648")]
    [InlineData("@1")]
    [InlineData("river side@1")]
    [InlineData("a@b@1")]
    public void PlanVersion_AnythingElse_IsRefused(string text) => PlanVersion.TryParse(text, out _).Should().BeFalse();

    [Fact]
    public void PlanVersion_ZeroOrNegative_IsRefused() =>
        FluentActions.Invoking(() => new PlanVersion("riverside", 0)).Should().Throw<ArgumentOutOfRangeException>("its text could not be read again");

    /// <summary>The published digests of the empty message and of "abc" (FIPS 180-4 examples).</summary>
    [Theory]
    [InlineData("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")]
    [InlineData("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")]
    public void Fingerprint_PublishedMessages_HavePublishedDigests(string message, string digest)
    {
        var print = Fingerprint.Of(Encoding.ASCII.GetBytes(message));
        print.ToString().Should().Be(digest);
        Fingerprint.Parse(digest).Should().Be(print);
        Fingerprint.TryParse(digest.ToUpperInvariant(), out _).Should().BeFalse();
        Fingerprint.TryParse(digest[1..], out _).Should().BeFalse();
        Fingerprint.TryParse("g" + digest[1..], out _).Should().BeFalse();
    }

    [Fact]
    public void Figure_EveryKind_PrintsBackInEveryCulture()
    {
        Figure[] figures =
        [
            Figure.Name("甲: |"), Figure.Name(""), default, Figure.Number(-5), Figure.Number(long.MaxValue), Money.FromFen(-1), Area.FromCount(1), Area.FromMu(2),
            UnitPrice.PerMu(1_200), Ratio.Of(1, 3), new Years(40), new DateOnly(2026, 6, 30), (PartyId)"village", (SubjectId)"A1",
        ];
        Cultures.Each(() =>
        {
            foreach (var figure in figures)
            {
                Figure.Parse(figure.ToString()).Should().Be(figure);
            }
        });
        figures.Distinct().Should().HaveCount(figures.Length - 1, "the empty figure is the empty name");
    }

    [Theory]
    [InlineData("Money")]
    [InlineData("money:1.00")]
    [InlineData("Money:1.001")]
    [InlineData("Money:1 m²")]
    [InlineData("Day:2026-13-01")]
    [InlineData("Count:1.5")]
    [InlineData("0:1")]
    [InlineData(":")]
    public void Figure_AnythingElse_IsRefused(string text) => Figure.TryParse(text, out _).Should().BeFalse();

    [Fact]
    public void Figure_OtherKind_IsRefused()
    {
        Figure figure = Money.FromFen(1);
        FluentActions.Invoking(() => figure.Area).Should().Throw<InvalidOperationException>();
        FluentActions.Invoking(() => figure.Ratio).Should().Throw<InvalidOperationException>();
        FluentActions.Invoking(() => default(Figure).Count).Should().Throw<InvalidOperationException>();
        output.WriteLine(figure.ToText());
    }
}
