using System.Reflection;
using ApprovalHub.Api.Contracts.Cases;
using ApprovalHub.Api.Endpoints.Mapping;
using ApprovalHub.Api.Tests.Kit;
using ApprovalHub.Tests.Kit;
using AutoMapper;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace ApprovalHub.Api.Tests;

[Collection(OneHub.Name)]
public sealed class MappingTests(HubApp app)
{
    [HubFact]
    public void No_field_of_a_response_is_forgotten() =>
        new MapperConfiguration(mapping => mapping.AddMaps(typeof(ReadModels).Assembly), NullLoggerFactory.Instance).AssertConfigurationIsValid();

    [HubTheory]
    [InlineData(typeof(ApplicantKind), typeof(Domain.Cases.ApplicantKind))]
    [InlineData(typeof(MaterialWay), typeof(Domain.Cases.MaterialWay))]
    [InlineData(typeof(ContactWay), typeof(Domain.Cases.ContactWay))]
    [InlineData(typeof(Contracts.Tasks.DeliveryWay), typeof(Domain.Cases.DeliveryWay))]
    public void Words_of_the_contracts_are_words_of_the_domain(Type contract, Type domain) =>
        Assert.Equal(Enum.GetNames(domain), Enum.GetNames(contract));

    [HubFact]
    public void Every_call_of_the_contracts_has_its_address()
    {
        var served = app.App.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .SelectMany(e => (e.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? []).Select(m => Shape(m, e.RoutePattern.RawText!))).ToHashSet();
        var called = typeof(ICaseApi).Assembly.GetTypes().Where(t => t.IsInterface).SelectMany(t => t.GetMethods())
            .Select(m => m.GetCustomAttribute<Refit.HttpMethodAttribute>()).OfType<Refit.HttpMethodAttribute>().ToList();

        Assert.True(called.Count > 30);
        Assert.All(called, call => Assert.Contains(Shape(call.Method.Method, call.Path), served));
    }

    private static string Shape(string method, string route) =>
        $"{method} /{string.Join('/', route.Trim('/').Split('/').Select(part => part.StartsWith('{') ? "{}" : part))}";
}
