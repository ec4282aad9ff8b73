using ApprovalHub.Domain.Sync;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ApprovalHub.Db.Model.Sync;

internal sealed class WorkbenchConfiguration : IEntityTypeConfiguration<PlatformAct>, IEntityTypeConfiguration<PlatformAlarm>
{
    public void Configure(EntityTypeBuilder<PlatformAct> entity)
    {
        entity.ToTable("PlatformActs");
        entity.Property(a => a.Id).ValueGeneratedNever();
        entity.Property(a => a.Platform).HasMaxLength(20);
        entity.Property(a => a.Words).HasMaxLength(2 * PlatformAct.LongestWords);
        entity.Property(a => a.ByName).HasMaxLength(100);
        entity.Property(a => a.OnBehalfOf).HasMaxLength(100);
        entity.HasIndex(a => new { a.ReportId, a.Sequence }).IsUnique().HasFilter("\"ReportId\" IS NOT NULL"); // two who act on one report at once: one is told
        entity.HasIndex(a => new { a.At, a.Id });
    }

    public void Configure(EntityTypeBuilder<PlatformAlarm> entity)
    {
        entity.ToTable("PlatformAlarms");
        entity.Property(a => a.Id).ValueGeneratedNever();
        entity.Property(a => a.Platform).HasMaxLength(20);
        entity.HasIndex(a => new { a.Platform, a.Kind }).IsUnique().HasFilter("\"OverAt\" IS NULL"); // an episode is told once
    }
}
