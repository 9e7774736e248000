using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using AssetPlanning.Tests.Support;
using Xunit.Abstractions;

namespace AssetPlanning.Tests.Json;

/// <summary>P8: hostile input gets one documented exception, with defect, path and remedy, or findings; never another exception.</summary>
public class HostileDocumentTests(ITestOutputHelper output)
{
    private static readonly AssetPlanner Planner = AssetPlanner.Default;
    private static readonly byte[] Sound = Planner.Write(RiversideProgramme.Make());

    /// <summary>What is replaced in the sound document, by what, and where the refusal must point.</summary>
    public static TheoryData<string, string, string, string> Values => new()
    {
        { "a number beyond double", "\"20000.01 m²\"", "1e400", "$.content.parcels[0].area" },
        { "a number for an amount", "\"37000000.00\"", "37000000", "$.content.integration.financing[0].principal" },
        { "an amount below a fen", "\"37000000.00\"", "\"37000000.001\"", "$.content.integration.financing[0].principal" },
        { "an amount beyond 64 bits", "\"37000000.00\"", "\"99999999999999999999.00\"", "$.content.integration.financing[0].principal" },
        { "an amount as an exponent", "\"37000000.00\"", "\"3.7e7\"", "$.content.integration.financing[0].principal" },
        { "an amount in full width", "\"37000000.00\"", "\"３7000000.00\"", "$.content.integration.financing[0].principal" },
        { "an area off the grid", "\"8333.33 m²\"", "\"8333.333 m²\"", "$.content.parcels[1].area" },
        { "an area without a unit", "\"8333.33 m²\"", "\"8333.33\"", "$.content.parcels[1].area" },
        { "more digits than are ever printed", "\"0.031\"", "\"0." + new string('1', 300) + "\"", "$.content.integration.financing[0].rate" },
        { "combined enum names", "\"Collective\"", "\"State, Collective\"", "$.content.parcels[3].ownership" },
        { "an enum number", "\"Collective\"", "1", "$.content.parcels[3].ownership" },
        { "an enum number as text", "\"Collective\"", "\"1\"", "$.content.parcels[3].ownership" },
        { "an undeclared enum number", "\"Collective\"", "99", "$.content.parcels[3].ownership" },
        { "an enum in another case", "\"Collective\"", "\"collective\"", "$.content.parcels[3].ownership" },
        { "an enum with a blank", "\"Collective\"", "\" Collective\"", "$.content.parcels[3].ownership" },
        { "NUL in a name", "\"id\":\"A2\"", "\"id\":\"A\\u00002\"", "$.content.parcels[1].id" },
        { "a bidi override in a name", "\"id\":\"A2\"", "\"id\":\"\\u202EA2\"", "$.content.parcels[1].id" },
        { "a zero width space in a name", "\"id\":\"A2\"", "\"id\":\"A\\u200B2\"", "$.content.parcels[1].id" },
        { "full width in a name", "\"id\":\"A2\"", "\"id\":\"Ａ2\"", "$.content.parcels[1].id" },
        { "a Cyrillic look-alike in a name", "\"id\":\"A2\"", "\"id\":\"\\u04102\"", "$.content.parcels[1].id" },
        { "an empty name", "\"id\":\"A2\"", "\"id\":\"\"", "$.content.parcels[1].id" },
        { "a lone surrogate in a name", "\"id\":\"A2\"", "\"id\":\"\\uD800\"", "$.content.parcels[1].id" },
        { "null in a list", "\"parcels\":[{", "\"parcels\":[null,{", "$.content.parcels" },
        { "null for a list", "\"parcels\":[\"A1\",\"A2\"]", "\"parcels\":null", "$.content.plan.lots[0].parcels" },
        { "null for a name", "\"holder\":\"depot\"", "\"holder\":null", "$.content.parcels[2].holder" },
        { "null for a rule", "\"method\":{", "\"method\":null,\"x\":{", "$.content.integration.method" },
        { "null for a record", "\"supply\":{", "\"supply\":null,\"x\":{", "$.content" },
        { "an unknown property", "\"holder\":\"depot\"", "\"holder\":\"depot\",\"colour\":\"red\"", "$.content.parcels[2].colour" },
        { "half a character as a property", "\"holder\":\"depot\"", "\"holder\":\"depot\",\"\\uD800\":1", "$.content" },
        { "half a character as a property and a value its type refuses", "\"premium\":\"0.2\"", "\"premium\":\"-1.01\",\"\\uDC00\":1", "$.content" },
        { "a property in another case", "\"holder\":\"depot\"", "\"Holder\":\"depot\"", "$.content.parcels[2].Holder" },
        { "a property twice", "\"holder\":\"depot\"", "\"holder\":\"depot\",\"holder\":\"mill\"", "$.content.parcels[2].holder" },
        { "a property twice, once escaped", "\"holder\":\"depot\"", "\"holder\":\"depot\",\"\\u0068older\":\"mill\"", "$.content.parcels[2].holder" },
        { "a property missing", "\"holder\":\"depot\"", "\"division\":\"44\"", "$.content.parcels[2].division" },
        { "a required property missing", ",\"holder\":\"depot\"", "", "$.content.parcels[2]" },
        { "an object for a list", "\"parcels\":[\"A1\",\"A2\"]", "\"parcels\":{}", "$.content.plan.lots[0].parcels" },
        { "a text for a list", "\"parcels\":[\"A1\",\"A2\"]", "\"parcels\":\"A1\"", "$.content.plan.lots[0].parcels" },
        { "a discriminator missing", "{\"kind\":\"cost-recovery\",\"to\":\"centre\"}", "{\"to\":\"centre\"}", "$.content.sharing[0]" },
        { "a discriminator unknown", "\"kind\":\"cost-recovery\",\"to\":\"centre\"", "\"kind\":\"x-theft\",\"to\":\"centre\"", "$.content.sharing[0]" },
        { "a discriminator in another case", "\"kind\":\"cost-recovery\",\"to\":\"centre\"", "\"kind\":\"Cost-Recovery\",\"to\":\"centre\"", "$.content.sharing[0]" },
        { "a discriminator of another family", "\"kind\":\"cost-recovery\",\"to\":\"centre\"", "\"kind\":\"grant\",\"years\":\"40\"", "$.content.sharing[0]" },
        { "a discriminator that is a number", "\"kind\":\"cost-recovery\",\"to\":\"centre\"", "\"kind\":1,\"to\":\"centre\"", "$.content.sharing[0]" },
        { "a discriminator twice", "\"kind\":\"cost-recovery\",\"to\":\"centre\"", "\"kind\":\"cost-recovery\",\"kind\":\"cost-recovery\",\"to\":\"centre\"", "$.content.sharing[0]" },
        { "a reference", "\"kind\":\"cost-recovery\",\"to\":\"centre\"", "\"kind\":\"cost-recovery\",\"$ref\":\"1\",\"to\":\"centre\"", "$.content.sharing[0]" },
        { "a rate of minus one", "\"rate\":\"0.05\"", "\"rate\":\"-1\"", "$.content.balance" },
        { "a premium below minus one", "\"premium\":\"0.2\"", "\"premium\":\"-1.01\"", "$.content.integration.method" },
        { "a negative term", "\"years\":\"40\"", "\"years\":\"-40\"", "$.content.supply.mode.years" },
        { "a day that is none", "\"on\":\"2027-03-01\"", "\"on\":\"2027-02-30\"", "$.content.supply.on" },
        { "a day with a time", "\"on\":\"2027-03-01\"", "\"on\":\"2027-03-01T00:00:00Z\"", "$.content.supply.on" },
        { "a day at the end of time", "\"on\":\"2027-03-01\"", "\"on\":\"9999-12-31\"", "$.content.supply.on" },
        { "a plan version of zero", "\"riverside@1\"", "\"riverside@0\"", "$.content.plan.version" },
        { "a division that is none", "\"division\":\"440106001001\"", "\"division\":\"440106000001\"", "$.content.parcels[0].division" },
        { "a division by zero", "\"3/7\"", "\"3/0\"", "$.content.sharing[1].portions[0].part" },
    };

    public static TheoryData<string, string, string> Envelopes => new()
    {
        { "null", "Content", "null" },
        { "a list", "Content", "[]" },
        { "a text", "Content", "\"PackageProgramme\"" },
        { "nothing", "Syntax", "" },
        { "blanks", "Syntax", "   " },
        { "no schema", "Content", """{"version":1,"content":{}}""" },
        { "no version", "Content", """{"schema":"PackageProgramme","content":{}}""" },
        { "no content", "Content", """{"schema":"PackageProgramme","version":1}""" },
        { "content null", "Content", """{"schema":"PackageProgramme","version":1,"content":null}""" },
        { "content a number", "Content", """{"schema":"PackageProgramme","version":1,"content":5}""" },
        { "content a list", "Content", """{"schema":"PackageProgramme","version":1,"content":[]}""" },
        { "another schema", "Schema", """{"schema":"Evaluation","version":1,"content":{}}""" },
        { "the schema in another case", "Schema", """{"schema":"packageProgramme","version":1,"content":{}}""" },
        { "a future version", "Version", """{"schema":"PackageProgramme","version":2,"content":{}}""" },
        { "version zero", "Version", """{"schema":"PackageProgramme","version":0,"content":{}}""" },
        { "a negative version", "Version", """{"schema":"PackageProgramme","version":-1,"content":{}}""" },
        { "a version beyond 32 bits", "Content", """{"schema":"PackageProgramme","version":4294967297,"content":{}}""" },
        { "a version with a point", "Content", """{"schema":"PackageProgramme","version":1.5,"content":{}}""" },
        { "a version as text", "Content", """{"schema":"PackageProgramme","version":"1","content":{}}""" },
        { "the schema twice", "Content", """{"schema":"PackageProgramme","schema":"PackageProgramme","version":1,"content":{}}""" },
        { "the content twice", "Content", """{"schema":"PackageProgramme","version":1,"content":{},"content":{}}""" },
        { "another property", "Content", """{"schema":"PackageProgramme","version":1,"content":{},"extra":0}""" },
        { "a lone surrogate as the schema", "Content", """{"schema":"\uD800","version":1,"content":{}}""" },
        { "a lone surrogate as a property", "Content", """{"\uDC00":1,"schema":"PackageProgramme","version":1,"content":{}}""" },
        { "a trailing comma", "Syntax", """{"schema":"PackageProgramme","version":1,"content":{},}""" },
        { "a comment", "Syntax", """{"schema":"PackageProgramme",/* v */"version":1,"content":{}}""" },
        { "two documents", "Syntax", """{"schema":"PackageProgramme","version":1,"content":{}}{}""" },
        { "single quotes", "Syntax", """{'schema':'PackageProgramme'}""" },
        { "NaN", "Syntax", """{"schema":"PackageProgramme","version":NaN,"content":{}}""" },
        { "a leading zero", "Syntax", """{"schema":"PackageProgramme","version":01,"content":{}}""" },
    };

    [Fact]
    public void Read_SoundDocument_IsTheProgramme() => Planner.Read<PackageProgramme>(Sound).Should().Be(RiversideProgramme.Make());

    [Theory]
    [MemberData(nameof(Values))]
    public void Read_HostileValue_IsRefusedWhereItStands(string what, string sound, string hostile, string path)
    {
        var text = Encoding.UTF8.GetString(Sound);
        var at = text.IndexOf(sound, StringComparison.Ordinal);
        at.Should().BePositive($"{what}: the sound document holds {sound}");
        var refusal = Refusal(Encoding.UTF8.GetBytes(text[..at] + hostile + text[(at + sound.Length)..]));
        refusal.Defect.Should().Be(DocumentDefect.Content, what);
        refusal.Path.Should().StartWith(path, what);
        refusal.Message.Length.Should().BeLessThan(1_000, "a refusal does not repeat the document");
    }

    [Theory]
    [MemberData(nameof(Envelopes))]
    public void Read_HostileEnvelope_IsRefusedByDefect(string what, string defect, string document) =>
        Refusal(Encoding.UTF8.GetBytes(document)).Defect.ToString().Should().Be(defect, what);

    [Fact]
    public void Read_ByteOrderMarkOrBadUtf8_IsRefusedAsEncoding()
    {
        Refusal([0xEF, 0xBB, 0xBF, .. Sound]).Defect.Should().Be(DocumentDefect.Encoding);
        Refusal(Encoding.Unicode.GetBytes(Encoding.UTF8.GetString(Sound))).Defect.Should().NotBe(DocumentDefect.Content);
        foreach (var bad in new byte[][] { [0xFF], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xE4, 0xB8] })
        {
            // In a string nobody reads: the law's clause of no document is looked at, the bytes are refused all the same.
            var text = Encoding.UTF8.GetBytes("""{"schema":"PackageProgramme","version":1,"content":{"id":""" + '"');
            Refusal([.. text, .. bad, (byte)'"', (byte)'}', (byte)'}']).Defect.Should().Be(DocumentDefect.Encoding);
        }
    }

    [Fact]
    public void Read_BeyondTheLimits_IsRefusedBeforeAnythingIsBuilt()
    {
        Refusal(Encoding.UTF8.GetBytes($$$"""{"schema":"PackageProgramme","version":1,"content":{{{new string('[', 100_000)}}}{{{new string(']', 100_000)}}}}""")).Defect.Should().Be(DocumentDefect.BeyondLimits);
        Refusal(Encoding.UTF8.GetBytes($$$"""{"schema":"PackageProgramme","version":1,"content":{"id":"{{{new string('x', 1_000_000)}}}"}}""")).Defect.Should().Be(DocumentDefect.BeyondLimits);
        Refusal(Encoding.UTF8.GetBytes($$$"""{"schema":"PackageProgramme","version":1,"content":{"id":"{{{new string('x', 60_000)}}}"}}""")).Path.Should().Be("$.content.id", "shorter, it is still no name");
        Refusal(Encoding.UTF8.GetBytes($$$"""{"schema":"PackageProgramme","version":{{{new string('1', 100_000)}}},"content":{}}""")).Defect.Should().Be(DocumentDefect.BeyondLimits);

        DocumentException Limited(ReadLimits limits) => FluentActions.Invoking(() => new AssetPlannerBuilder().LimitReading(limits).Build().Read<PackageProgramme>(Sound))
            .Should().Throw<DocumentException>().Which;
        Limited(new() { Bytes = Sound.Length - 1 }).Defect.Should().Be(DocumentDefect.BeyondLimits);
        Limited(new() { Tokens = 100 }).Defect.Should().Be(DocumentDefect.BeyondLimits);
        Limited(new() { Depth = 3 }).Defect.Should().Be(DocumentDefect.BeyondLimits);
        Limited(new() { TextBytes = 10 }).Defect.Should().Be(DocumentDefect.BeyondLimits);
        new AssetPlannerBuilder().LimitReading(new() { Bytes = Sound.Length }).Build().Read<PackageProgramme>(Sound).Should().NotBeNull();
    }

    /// <summary>A host may allow more depth than the serialiser's own default of 64; the answer stays a refusal.</summary>
    [Fact]
    public void Read_DeeperThanTheDefaultWithinWiderLimits_IsRefusedAsContent()
    {
        var deep = new AssetPlannerBuilder().LimitReading(new() { Depth = 200 }).Build();
        var document = Encoding.UTF8.GetBytes($$$"""{"schema":"PackageProgramme","version":1,"content":{{{new string('[', 150)}}}{{{new string(']', 150)}}}}""");
        FluentActions.Invoking(() => deep.Read<PackageProgramme>(document)).Should().Throw<DocumentException>().Which.Defect.Should().Be(DocumentDefect.Content);
    }

    [Fact]
    public void Read_LateDiscriminator_IsAccepted()
    {
        var late = Encoding.UTF8.GetString(Sound).Replace("{\"kind\":\"cost-recovery\",\"to\":\"centre\"}", "{\"to\":\"centre\",\"kind\":\"cost-recovery\"}", StringComparison.Ordinal);
        late.Should().NotBe(Encoding.UTF8.GetString(Sound));
        Planner.Read<PackageProgramme>(Encoding.UTF8.GetBytes(late)).Should().Be(RiversideProgramme.Make());
    }

    [Theory]
    [InlineData("0.99", "shares that add up to 0.99")]
    [InlineData("-1", "a negative share")]
    [InlineData("2", "shares above one")]
    public void Evaluate_SharesThatAreNoWhole_AreAFinding(string part, string what)
    {
        var node = JsonNode.Parse(Sound)!;
        node["content"]!["sharing"]![1]!["portions"] = new JsonArray(new JsonObject { ["party"] = "village", ["part"] = part });
        var programme = Planner.Read<PackageProgramme>(Encoding.UTF8.GetBytes(node.ToJsonString()));
        var result = Planner.Evaluate(programme);
        result.IsRefused.Should().BeTrue(what);
        result.Findings.Should().Contain(finding => finding.Code == FindingCatalogue.PortionsNotWhole.Code);
    }

    /// <summary>Every beginning of a real document is refused, none is half a programme.</summary>
    [Fact]
    public void Read_TruncatedAtEveryByte_IsRefused()
    {
        for (var length = 0; length < Sound.Length; length++)
        {
            Refusal(Sound.AsSpan(0, length).ToArray()).Defect.Should().BeOneOf(DocumentDefect.Syntax, DocumentDefect.Encoding);
        }
    }

    /// <summary>One to four bits flipped: a refusal, or a document that evaluates to a value or to findings.</summary>
    [Fact]
    public void Read_BitFlips_AreRefusedOrEvaluate()
    {
        var read = 0;
        Runs.Each(output, 10_000, 1_000_000, (draw, _) =>
        {
            var bytes = (byte[])Sound.Clone();
            for (var flips = draw.Int(1, 4); flips > 0; flips--)
            {
                bytes[draw.Int(0, bytes.Length - 1)] ^= (byte)(1 << draw.Int(0, 7));
            }

            read += ReadsAndEvaluates(bytes) ? 1 : 0;
        });
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{read} flipped documents were read and evaluated"));
        read.Should().BePositive("some flips change a digit or a letter only");
    }

    /// <summary>Tokens of the document replaced by other tokens of it: closer to what a careless program writes than flipped bits.</summary>
    [Fact]
    public void Read_SwappedTokens_AreRefusedOrEvaluate()
    {
        var text = Encoding.UTF8.GetString(Sound);
        string[] tokens = ["null", "0", "-1", "1e400", "\"\"", "[]", "{}", "\"0.00\"", "\"-92233720368547758.08\"", "\"92233720368547758.07\"", "\"1/3\"", "\"30744573456182586 m²\"", "\"100 亩\"",
            "\"2999-12-31\"", "\"1900-01-01\"", "\"market\"", "\"supply-proceeds\"", "\"product-proceeds\"", "\"100\"", "\"0.5\"", "\"9" + new string('9', 200) + "\"", "\"A1\"", "true"];
        Runs.Each(output, 3_000, 200_000, (draw, _) =>
        {
            var mutated = text;
            for (var changes = draw.Int(1, 3); changes > 0; changes--)
            {
                var start = mutated.IndexOf(':', draw.Int(60, mutated.Length - 20));
                var end = start < 0 ? -1 : mutated.IndexOfAny([',', '}', ']'], start);
                if (end > 0)
                {
                    mutated = mutated[..(start + 1)] + draw.Pick<string>(tokens) + mutated[end..];
                }
            }

            ReadsAndEvaluates(Encoding.UTF8.GetBytes(mutated));
        });
    }

    private static bool ReadsAndEvaluates(byte[] bytes)
    {
        PackageProgramme programme;
        try
        {
            programme = Planner.Read<PackageProgramme>(bytes);
        }
        catch (DocumentException e)
        {
            e.Path.Should().StartWith("$");
            e.Remedy.Should().NotBeEmpty();
            return false;
        }

        // What was read can be written and read again, and evaluated and explained without an exception.
        (Planner.Read<PackageProgramme>(Planner.Write(programme)) == programme).Should().BeTrue();
        var result = Planner.Evaluate(programme);
        if (result.TryGetValue(out var evaluation))
        {
            _ = Planner.Write(evaluation);
        }
        else
        {
            result.Findings.Any(finding => finding.Severity == Severity.Error && finding.Cure.Length > 0).Should().BeTrue();
        }

        _ = result.Why.ToMarkdown();
        return true;
    }

    private static DocumentException Refusal(byte[] document)
    {
        var refusal = FluentActions.Invoking(() => Planner.Read<PackageProgramme>(document)).Should().Throw<DocumentException>().Which;
        refusal.Path.Should().StartWith("$");
        refusal.Remedy.Should().NotBeEmpty();
        refusal.Problem.Should().NotBeEmpty();
        return refusal;
    }
}
