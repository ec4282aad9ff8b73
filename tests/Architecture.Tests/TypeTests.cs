using System.Reflection;
using System.Runtime.CompilerServices;
using ApprovalHub.Architecture.Tests.Fixtures;
using ApprovalHub.Architecture.Tests.Rules;
using NetArchTest.Rules;

namespace ApprovalHub.Architecture.Tests;

public sealed class TypeTests
{
    private static readonly Assembly Here = typeof(TypeTests).Assembly;

    [Fact]
    public void The_domain_computes_and_does_nothing_else()
    {
        var domain = House.Assembly("ApprovalHub.Domain");

        Verdict.NoFaults(Purity.Faults(Written(domain), Types.InAssembly(domain).That().ResideInNamespace("ApprovalHub.Domain")));
    }

    [Fact]
    public void Features_do_not_meet()
    {
        var faults = Rooms.Faults(House.Assembly("ApprovalHub.Features"), "ApprovalHub.Features").ToDictionary(f => f, _ => "features do not meet");

        Verdict.NoFaults(Allowances.Apply(faults, Allowances.Rooms));
    }

    [Fact]
    public void Jobs_take_ids_only() =>
        Verdict.NoFaults(Shapes.JobsThatTakeMoreThanIds(House.Assembly("ApprovalHub.Jobs").GetExportedTypes()));

    [Fact]
    public void Contracts_are_records() =>
        Verdict.NoFaults(Shapes.ContractsThatAreNoRecords(House.Assembly("ApprovalHub.Api.Contracts").GetExportedTypes()));

    [Fact]
    public void An_interface_has_two_implementations_or_a_reason() =>
        Verdict.NoFaults(Allowances.Apply(Shapes.LoneInterfaces([.. House.Assemblies.SelectMany(Written)]), Allowances.LoneInterfaces));

    [Theory]
    [InlineData(typeof(Broken.Reads))]
    [InlineData(typeof(Broken.LooksAtTheClock))]
    [InlineData(typeof(Broken.KeepsADateTime))]
    [InlineData(typeof(SoundJob))]
    public void An_impure_type_is_seen(Type type) => Assert.NotEmpty(PurityOf(type));

    [Fact]
    public void A_type_that_computes_is_pure() => Assert.Empty(PurityOf(typeof(Broken.Computes)));

    [Fact]
    public void A_feature_in_its_neighbour_s_room_is_seen() =>
        Assert.Equal(
            ["ApprovalHub.Architecture.Tests.Fixtures.Rooms.Left.LooksRight uses ApprovalHub.Architecture.Tests.Fixtures.Rooms.Right"],
            Rooms.Faults(Here, "ApprovalHub.Architecture.Tests.Fixtures.Rooms"));

    [Fact]
    public void A_job_that_takes_more_than_ids_is_seen() =>
        Assert.Equal(
            ["ApprovalHub.Architecture.Tests.Fixtures.BrokenJob.Render takes Contract contract"],
            Shapes.JobsThatTakeMoreThanIds([typeof(BrokenJob), typeof(SoundJob)]));

    [Fact]
    public void A_contract_that_is_no_record_is_seen() =>
        Assert.Equal(
            ["ApprovalHub.Architecture.Tests.Fixtures.Broken+Mutable is no record"],
            Shapes.ContractsThatAreNoRecords(
                [typeof(Broken.Mutable), typeof(Broken.Contract), typeof(Broken.SmallContract), typeof(Broken.Kind), typeof(Broken.IShared)]));

    [Fact]
    public void An_interface_with_one_implementation_is_seen() =>
        Assert.Equal([typeof(Broken.ILonely).FullName!],
            Shapes.LoneInterfaces([typeof(Broken.ILonely), typeof(Broken.IShared), typeof(Broken.OnlyOne), typeof(Broken.Other)]).Keys);

    private static IReadOnlyList<string> PurityOf(Type type) =>
        Purity.Faults([type], Types.InAssembly(Here).That().HaveName(type.Name));

    /// <summary>What people wrote: neither the compiler's nor a generator's types.</summary>
    private static IReadOnlyList<Type> Written(Assembly assembly) =>
        [.. assembly.GetTypes().Where(t =>
            t.Namespace?.StartsWith("ApprovalHub", StringComparison.Ordinal) == true
            && !t.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false))];
}
