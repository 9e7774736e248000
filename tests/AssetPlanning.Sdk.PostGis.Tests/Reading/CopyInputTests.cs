namespace AssetPlanning.Data.PostGis.Tests.Reading;

/// <summary>Bytes no server should send (PostgreSQL, COPY, «Binary Format»): each gets the one exception, and only what is too long speaks of limits.</summary>
public class CopyInputTests
{
    private static readonly byte[] Head = [.. "PGCOPY\n"u8, 0xFF, .. "\r\n\0"u8, 0, 0, 0, 0, 0, 0, 0, 0];

    [Fact]
    public void Next_RowsAsTheFormatHasThem_AreReadToTheLastByte()
    {
        byte[] sent = [.. Head, 0, 2, 0, 0, 0, 1, 7, 0xFF, 0xFF, 0xFF, 0xFF, 0, 2, 0, 0, 0, 0, 0, 0, 0, 2, 8, 9, 0xFF, 0xFF];
        using var rows = Of(sent);
        rows.Next().Should().BeTrue();
        rows[0].ToArray().Should().Equal(7);
        rows.IsNothing(1).Should().BeTrue();
        rows.Next().Should().BeTrue();
        (rows.IsNothing(0), rows[0].Length).Should().Be((false, 0));
        rows[1].ToArray().Should().Equal(8, 9);
        rows.Next().Should().BeFalse();
        rows.Print().Should().Be(Fingerprint.Of(sent));
        rows.Bytes.Should().Be(sent.Length);
    }

    public static TheoryData<byte[], DocumentDefect> Broken => new()
    {
        { [.. "PGCOPY\r\n"u8, .. new byte[30]], DocumentDefect.Syntax },
        { [.. Head[..15], 0x7F, 0, 0, 0], DocumentDefect.Syntax },
        { [.. Head, 0, 3], DocumentDefect.Syntax },
        { [.. Head, 0, 2, 0, 0, 0, 1], DocumentDefect.Syntax },
        { [.. Head, 0xFF, 0xFF, 1], DocumentDefect.Syntax },
        { [.. Head, 0, 2, 0xFF, 0xFF, 0xFF, 0xFE], DocumentDefect.Syntax },
        { [.. Head, 0, 2, 0, 0, 0, 17], DocumentDefect.BeyondLimits },
    };

    [Theory]
    [MemberData(nameof(Broken))]
    public void Next_BytesThatAreNoRows_OneExceptionOfTheRightKind(byte[] sent, DocumentDefect defect)
    {
        using var rows = Of(sent);
        rows.Invoking(static it =>
        {
            while (it.Next())
            {
            }

            it.Print();
        }).Should().Throw<LayerFileException>().Which.Defect.Should().Be(defect);
    }

    private static CopyInput Of(byte[] sent) => new(new MemoryStream(sent), columns: 2, longest: 16, static (defect, problem) => new(defect, "planning", "public.t", problem, "—"));
}
