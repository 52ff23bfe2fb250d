package org.holdfast.cli;
public class Main { public static void main(String[] a) {
 var inj = new org.holdfast.dsl.BcpStandaloneSetup().createInjectorAndDoEMFRegistration();
 var p = inj.getInstance(org.holdfast.dsl.plan.PlanLoader.class).load(java.util.stream.Stream.of(a).map(java.nio.file.Path::of).toList());
 p.problems().forEach(System.out::println);
}}
