using ApprovalHub.Api.Endpoints.Calendar;
using ApprovalHub.Api.Endpoints.Cases;
using ApprovalHub.Api.Endpoints.Dispatch;
using ApprovalHub.Api.Endpoints.Drafts;
using ApprovalHub.Api.Endpoints.Files;
using ApprovalHub.Api.Endpoints.Green;
using ApprovalHub.Api.Endpoints.Inbound;
using ApprovalHub.Api.Endpoints.Inbox;
using ApprovalHub.Api.Endpoints.Intake;
using ApprovalHub.Api.Endpoints.Live;
using ApprovalHub.Api.Endpoints.Mapping;
using ApprovalHub.Api.Endpoints.Matters;
using ApprovalHub.Api.Endpoints.Notices;
using ApprovalHub.Api.Endpoints.Papers;
using ApprovalHub.Api.Endpoints.People;
using ApprovalHub.Api.Endpoints.Problems;
using ApprovalHub.Api.Endpoints.Public;
using ApprovalHub.Api.Endpoints.Reconciliation;
using ApprovalHub.Api.Endpoints.Security;
using ApprovalHub.Api.Endpoints.Sessions;
using ApprovalHub.Api.Endpoints.Supervision;
using ApprovalHub.Api.Endpoints.Sync;
using ApprovalHub.Api.Endpoints.Tables;
using ApprovalHub.Api.Endpoints.Tasks;
using ApprovalHub.Api.Endpoints.Templates;
using ApprovalHub.Api.Endpoints.Tolerance;
using ApprovalHub.Features.Ports;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace ApprovalHub.Api.Endpoints;

/// <summary>The one door of the API: what it needs, what stands before it, and its addresses.</summary>
public static class ApprovalHubApi
{
    /// <summary>Adds what the endpoints need besides the features and their ports.</summary>
    public static IServiceCollection AddApprovalHubApi(this IServiceCollection services, IConfiguration configuration)
    {
        services.Configure<JsonOptions>(json => ApiJson.With(json.SerializerOptions));
        services.Configure<RouteHandlerOptions>(routes => routes.ThrowOnBadRequest = true);
        services.AddExceptionHandler<ProblemHandler>();
        services.AddProblemDetails();
        services.AddHttpContextAccessor();
        services.AddScoped<ICurrentUser, HttpCurrentUser>();
        services.AddScoped<BookDoor>().AddScoped<PublicMap.Follow>().AddScoped<RefusalWords>().AddScoped<MoveWords>().AddScoped<ItemMap.Door>()
            .AddScoped<ReportDoor>().AddScoped<ExchangeBoards>();
        services.AddAutoMapper(mapping =>
        {
            mapping.LicenseKey = configuration["AutoMapper:LicenseKey"];
            mapping.AddProfile<ReadModels>();
            mapping.AddProfile<FormModels>();
            mapping.AddProfile<PaperModels>();
            mapping.AddProfile<TemplateModels>();
            mapping.AddProfile<OversightModels>();
            mapping.AddProfile<ReconciliationModels>();
            mapping.AddProfile<InboundModels>();
            mapping.AddProfile<ExchangeModels>();
        });
        Policies.Add(services);
        Limits.Add(services, configuration);
        LiveDoor.Add(services);
        services.AddOpenApi("v1");
        return services;
    }

    /// <summary>What every request goes through, in this order.</summary>
    public static IApplicationBuilder UseApprovalHubApi(this IApplicationBuilder app)
    {
        var clock = app.ApplicationServices.GetRequiredService<TimeProvider>();
        app.Use(next => http => AnswerHeaders.InvokeAsync(http, clock, next));
        app.UseExceptionHandler();
        app.UseStatusCodePages(StatusProblems.WriteAsync);
        app.Use(next => http => RequestGuard.InvokeAsync(http, next));
        app.UseRouting();
        app.UseRateLimiter();
        app.UseAuthentication();
        app.UseAuthorization();
        return app;
    }

    /// <summary>Maps every address of the API.</summary>
    public static IEndpointRouteBuilder MapApprovalHub(this IEndpointRouteBuilder routes)
    {
        SessionMap.Map(routes);
        CaseListMap.Map(routes);
        CaseReadMap.Map(routes);
        CaseActMap.Map(routes);
        CaseWayMap.Map(routes);
        CaseMoveMap.Map(routes);
        CaseProofMap.Map(routes);
        TaskMap.Map(routes);
        InboxMap.Map(routes);
        PaperMap.Map(routes);
        MatterMap.Map(routes);
        MatterFormMap.Map(routes);
        TemplateMap.Map(routes);
        TableMap.Map(routes);
        TemplateDraftMap.Map(routes);
        RehearsalMap.Map(routes);
        TemplateMoveMap.Map(routes);
        CalendarMap.Map(routes);
        PeopleMap.Map(routes);
        PublicMap.Map(routes);
        PublicActMap.Map(routes);
        FileMap.Map(routes);
        PublicFileMap.Map(routes);
        DraftMap.Map(routes);
        PublicDraftMap.Map(routes);
        IntakeMap.Map(routes);
        DispatchMap.Map(routes);
        LadderMap.Map(routes);
        RuleMap.Map(routes);
        ItemMap.Map(routes);
        FigureMap.Map(routes);
        ReportMap.Map(routes);
        ToleranceMap.Map(routes);
        GreenMap.Map(routes);
        NoticeMap.Map(routes);
        MessageMap.Map(routes);
        CallbackMap.Map(routes);
        ReconciliationMap.Map(routes);
        InboundMap.Map(routes);
        WorkbenchMap.Map(routes);
        LiveDoor.Map(routes);
        routes.MapOpenApi().AllowAnonymous();
        return routes;
    }
}
