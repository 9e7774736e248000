using System.Numerics;
using System.Runtime.CompilerServices;
using AssetPlanning.Accounting;

namespace AssetPlanning.Valuation;

/// <summary>The prices of classes over their floor area ratios, piece by piece, in whole numbers (分段单价表).</summary>
/// <remarks>
/// With S bits after the point and δ below 2ᴱ, α is kept in units of 2⁻ˢ, β in 2⁻⁽ˢ⁺ᴱ⁾ and γ in 2⁻⁽ˢ⁺²ᴱ⁾, each half a unit off at most; two products
/// are cut to a unit. The price is then less than four units off, the amount less than four times the area in counts: twice that is kept clear of half a fen.
/// </remarks>
internal sealed class LotPriceTable
{
    /// <summary>Coefficients stay below 2⁶¹, so that three of them add up within 63 bits.</summary>
    private const int CoefficientBits = 61;

    private const int ErrorOfPrice = 8;

    /// <summary>A piece: where it begins and ends in ten-thousandths, and α, β, γ.</summary>
    private readonly record struct Piece(int From, int To, long Constant, long Slope, long Curve);

    private readonly Piece[] pieces;

    /// <summary>Where the pieces end, apart from them: every lot looks through those of its class.</summary>
    private readonly int[] ends;
    private readonly int[] firstOf;
    private readonly LotPrice?[] prices;
    private readonly int bits;
    private readonly int shift;
    private readonly ulong largestArea;

    private LotPriceTable(Piece[] pieces, int[] firstOf, LotPrice?[] prices, int bits, int shift, bool isFixed)
    {
        this.pieces = pieces;
        ends = [.. pieces.Select(static piece => piece.To)];
        this.firstOf = firstOf;
        this.prices = prices;
        this.bits = bits;
        this.shift = shift;
        largestArea = isFixed ? 1UL << Math.Max(bits - 6, 0) : 0;
    }

    internal static LotPriceTable Of(LotColumns lots, BenchmarkCorrection method)
    {
        LotPrice?[] quoted = [.. lots.Classes.ToArray().Select(use => LotPrice.Of(use, method))];
        PricePiece[] exact = [.. quoted.SelectMany(static price => price?.Pieces ?? [])];
        var widthBits = Math.Max(1, exact.Select(static piece => piece.IsLevel ? 0 : BitOperations.Log2((uint)(piece.To - piece.From)) + 1).DefaultIfEmpty().Max());
        var widest = exact.Select(piece => piece.Bits(widthBits)).DefaultIfEmpty().Max();
        var places = Math.Min(CoefficientBits - widest, CoefficientBits);

        // Prices beyond any land's are left to fractions altogether.
        var isFixed = places > 8 && method.Basis.Rounding == Rounding.HalfUp;
        var starts = new int[quoted.Length + 1];
        for (var at = 0; at < quoted.Length; at++)
        {
            starts[at + 1] = starts[at] + (quoted[at]?.Pieces.Length ?? 0);
        }

        Piece[] coefficients =
        [
            .. exact.Select(piece => isFixed
                ? new Piece(piece.From, piece.To, Fixed(piece.Constant, places), Fixed(piece.Slope, places + widthBits), Fixed(piece.Curve, places + (2 * widthBits)))
                : new Piece(piece.From, piece.To, 0, 0, 0)),
        ];
        return new(coefficients, starts, quoted, Math.Max(places, 1), widthBits, isFixed);
    }

    /// <summary>Values all lots; how many were.</summary>
    internal int Value(LotColumns lots, Span<Money> values, Span<LotState> states)
    {
        var (valued, count) = (0, lots.Count);
        var classOf = lots.ClassOf[..count];
        var areas = lots.Areas[..count];
        var ratios = lots.Ratios[..count];
        values = values[..count];
        states = states[..count];
        for (var lot = 0; lot < classOf.Length; lot++)
        {
            var (use, ratio) = (classOf[lot], ratios[lot]);
            var (at, end) = (firstOf[use], firstOf[use + 1]);

            // Counted, not searched: which piece a lot is in no processor guesses, and there are few.
            foreach (var past in ends.AsSpan(at, end - at))
            {
                at += ratio > past ? 1 : 0;
            }

            if (at == end || ratio < pieces[at].From)
            {
                (values[lot], states[lot]) = (default, Without(use, ratio));
            }
            else if (TryRound(pieces[at], areas[lot], ratio - pieces[at].From, out var fen))
            {
                (values[lot], states[lot]) = (Money.FromFen(fen), LotState.Valued);
                valued++;
            }
            else
            {
                states[lot] = Exactly(use, areas[lot], ratio, out values[lot]);
                valued += states[lot] == LotState.Valued ? 1 : 0;
            }
        }

        return valued;
    }

    /// <summary>The amount in fen, where the fixed point decides it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool TryRound(in Piece piece, long area, long delta, out long fen)
    {
        fen = 0;
        var slope = piece.Curve == 0 ? piece.Slope : piece.Slope + Times(piece.Curve, delta);
        var price = piece.Constant + Times(slope, delta);

        // No area at all is as much beyond what is decided here as one too large.
        if (unchecked((ulong)(area - 1)) >= largestArea || price <= 0)
        {
            return false;
        }

        // Half a fen is added first: what is left over says how near to half the amount was, without asking on which side of it.
        var high = Math.BigMul((ulong)price, (ulong)area, out var low);
        var half = 1UL << (bits - 1);
        var raised = unchecked(low + half);
        high += raised < half ? 1UL : 0;
        var doubt = (ulong)area * ErrorOfPrice;
        if (high >= half >> 1 || (unchecked(raised + doubt) & ((half << 1) - 1)) <= 2 * doubt)
        {
            return false;
        }

        fen = (long)((high << (64 - bits)) | (raised >> bits));
        return fen <= Posting.Largest.Fen;
    }

    /// <summary>coefficient × δ, less E bits, cut downwards.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private long Times(long coefficient, long delta)
    {
        var high = Math.BigMul(coefficient, delta, out var low);
        return unchecked((high << (64 - shift)) | (long)((ulong)low >> shift));
    }

    private LotState Without(int use, int ratio) =>
        prices[use] is not { } price ? LotState.NoPrice : price.IsWithin(ratio) ? LotState.NotListed : LotState.OutsideTable;

    private LotState Exactly(int use, long area, int ratio, out Money value)
    {
        if (area == 0)
        {
            value = default;
            return LotState.NoGround;
        }

        var fen = prices[use]!.Exactly(ratio, area);
        var isPossible = fen.Sign >= 0 && fen <= Posting.Largest.Fen;
        value = isPossible ? Money.FromFen((long)fen) : default;
        return isPossible ? LotState.Valued : LotState.AmountImpossible;
    }

    /// <summary>To the nearest unit: half a unit off at most.</summary>
    private static long Fixed(Ratio number, int bits) =>
        number.Sign == 0 ? 0 : (long)RoundedDivision.Divide(number.Numerator << bits, number.Denominator, Rounding.HalfUp);
}
