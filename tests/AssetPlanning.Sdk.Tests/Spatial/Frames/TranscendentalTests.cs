namespace AssetPlanning.Tests.Spatial;

public class TranscendentalTests
{
    // The C library serves as the outside reference; it is itself within one unit in the last place.
    private static void ShouldAgree(Func<double, double> ours, Func<double, double> reference, double low, double high, double ulps, double absolute = 0)
    {
        var dice = new Dice(20260101);
        var worst = 0.0;
        for (var i = 0; i < 20_000; i++)
        {
            var x = low + (high - low) * dice.Unit();
            double expected = reference(x), error = Math.Abs(ours(x) - expected);
            if (error <= absolute)
            {
                continue;
            }

            worst = Math.Max(worst, error / (Math.BitIncrement(Math.Abs(expected)) - Math.Abs(expected)));
        }

        worst.Should().BeLessThanOrEqualTo(ulps);
    }

    [Fact]
    public void Sin_AnyAngle_WithinTwoUlp() => ShouldAgree(Transcendental.Sin, Math.Sin, -1000, 1000, 2, 1e-16);

    [Fact]
    public void Cos_AnyAngle_WithinTwoUlp() => ShouldAgree(Transcendental.Cos, Math.Cos, -1000, 1000, 2, 1e-16);

    [Fact]
    public void Atan_AnyNumber_WithinTwoUlp()
    {
        ShouldAgree(Transcendental.Atan, Math.Atan, -2, 2, 2);
        ShouldAgree(Transcendental.Atan, Math.Atan, -1e6, 1e6, 2);
    }

    [Fact]
    public void Exp_AnyNumber_WithinTwoUlp() => ShouldAgree(Transcendental.Exp, Math.Exp, -50, 50, 2);

    [Fact]
    public void Log_PositiveNumber_WithinTwoUlp()
    {
        ShouldAgree(Transcendental.Log, Math.Log, 1e-9, 2, 2);
        ShouldAgree(Transcendental.Log, Math.Log, 1, 1e9, 2);
    }

    [Fact]
    public void Hyperbolic_AnyNumber_WithinEightUlp()
    {
        ShouldAgree(Transcendental.Sinh, Math.Sinh, -3, 3, 8);
        ShouldAgree(Transcendental.Cosh, Math.Cosh, -3, 3, 8);
        ShouldAgree(Transcendental.Atanh, Math.Atanh, -0.9, 0.9, 8);
        ShouldAgree(Transcendental.Asinh, Math.Asinh, -3, 3, 8);
    }

    [Fact]
    public void Atan2_AllQuadrants_FollowsTheDirection()
    {
        for (var degrees = -179; degrees <= 180; degrees++)
        {
            var angle = degrees * Math.PI / 180;
            Transcendental.Atan2(Math.Sin(angle), Math.Cos(angle)).Should().BeApproximately(angle, 1e-15);
        }
    }

    [Fact]
    public void Sin_KnownBits_AreTheSameEverywhere()
    {
        // Pinned bits: a machine that computes these otherwise breaks the promise of equal results.
        BitConverter.DoubleToInt64Bits(Transcendental.Sin(0.4)).Should().Be(BitConverter.DoubleToInt64Bits(0.3894183423086505));
        BitConverter.DoubleToInt64Bits(Transcendental.Atan(0.37)).Should().Be(BitConverter.DoubleToInt64Bits(0.3543799191234378));
    }
}
