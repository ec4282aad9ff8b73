using ApprovalHub.Designer.State;

namespace ApprovalHub.Designer;

/// <summary>What the first places keep for themselves, beside what all pages share.</summary>
public static class DesignerDoor
{
    public static IServiceCollection AddDesigner(this IServiceCollection services)
    {
        services.AddShared();
        services.AddSingleton<OfficeRooms>();
        services.AddSingleton<Pages.Cases.EventWords>().AddTransient<Pages.Cases.Acts.SideSender>();
        services.AddSingleton<Pages.Intake.MatterShelf>().AddSingleton<Pages.Intake.ServerDrafts>().AddSingleton<Pages.Intake.IntakeShelf>();
        services.AddSingleton<Pages.Intake.IntakeSender>().AddTransient<Pages.Intake.Foresight>().AddTransient<Pages.Intake.IntakeDesk>();
        services.AddSingleton<Pages.Public.PublicStore>().AddSingleton<Pages.Public.Plain>()
            .AddSingleton<Pages.Public.ApplicantBoxes>().AddSingleton<Pages.Public.Track.PublicPapers>();
        return services;
    }
}
